import type { AreaCode } from "../model/area.ts";
import type { AreaTopology } from "./level-geometry.ts";
import type { Point } from "./point.ts";
import type { MultiPolygon, Polygon } from "topojson-specification";
import { boxAround, type Box } from "./box.ts";

/** One polygon of an area: an island, a mainland. */
export interface MapPart {
  readonly code: AreaCode;
  /** Numbers of its arcs in the topology, whatever their direction. */
  readonly arcs: ReadonlySet<number>;
  readonly box: Box;
}

/** Lists the polygons of all areas of a topology. */
export function mapParts(topology: AreaTopology): readonly MapPart[] {
  const geometries = topology.objects.areas.geometries as (Polygon | MultiPolygon)[];
  return geometries.flatMap((geometry) => {
    const polygons = geometry.type === "Polygon" ? [geometry.arcs] : geometry.arcs;
    return polygons.map((rings) => {
      // An arc that runs backwards has the number ~i.
      const arcs = new Set(rings.flat().map((arc) => (arc < 0 ? ~arc : arc)));
      return { code: String(geometry.id), arcs, box: boxAround(pointsOfArcs(topology, arcs)) };
    });
  });
}

/** Gives all points of some arcs of a topology that is not quantised. */
export function pointsOfArcs({ arcs }: AreaTopology, numbers: Iterable<number>): readonly Point[] {
  return [...numbers].flatMap((i) => (arcs[i] ?? []).map(([x = 0, y = 0]): Point => [x, y]));
}
