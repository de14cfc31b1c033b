import type { AreaCode } from "../model/area.ts";
import type { AreaTopology } from "./level-geometry.ts";
import type { MultiPolygon, Polygon } from "topojson-specification";

/** The areas on the two sides of an arc: whose ring runs along it, and whose against it. */
export interface ArcSides {
  readonly forwards?: AreaCode;
  readonly backwards?: AreaCode;
}

/** Lists the areas beside every arc of a topology, by the number of the arc. */
export function sidesByArc(topology: AreaTopology): ReadonlyMap<number, ArcSides> {
  const sides = new Map<number, ArcSides>();
  for (const geometry of topology.objects.areas.geometries as (Polygon | MultiPolygon)[]) {
    const code = String(geometry.id);
    const arcs = geometry.arcs as readonly (readonly (number | readonly number[])[])[];
    for (const arc of arcs.flat(2)) {
      // An arc that runs backwards has the number ~i.
      const [number, side] = arc < 0 ? [~arc, { backwards: code }] : [arc, { forwards: code }];
      sides.set(number, { ...sides.get(number), ...side });
    }
  }
  return sides;
}
