import type { AreaTopology } from "./level-geometry.ts";
import type { GeometryObject, MultiPolygon, Polygon } from "topojson-specification";

type Shape = Polygon | MultiPolygon;

/** Makes a topology of some areas of another one: their arcs only, in the order that they had. */
export function topologyOf(
  topology: AreaTopology,
  geometries: readonly GeometryObject[],
): AreaTopology {
  const shapes = geometries as readonly Shape[];
  const arcsOf = ({ arcs }: Shape) => arcs.flat<readonly unknown[], 2>(2) as number[];
  const kept = [...new Set(shapes.flatMap(arcsOf).map((arc) => (arc < 0 ? ~arc : arc)))];
  kept.sort((a, b) => a - b);
  const placeOf = new Map(kept.map((arc, i) => [arc, i]));
  const moved = (arc: number) => (arc < 0 ? ~(placeOf.get(~arc) ?? 0) : (placeOf.get(arc) ?? 0));
  const placed = shapes.map((shape): Shape =>
    shape.type === "Polygon"
      ? { ...shape, arcs: shape.arcs.map((ring) => ring.map(moved)) }
      : { ...shape, arcs: shape.arcs.map((part) => part.map((ring) => ring.map(moved))) },
  );
  return {
    ...topology,
    objects: { areas: { type: "GeometryCollection", geometries: placed } },
    arcs: kept.flatMap((arc) => topology.arcs.slice(arc, arc + 1)),
  };
}
