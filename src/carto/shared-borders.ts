import type { AreaCode } from "../model/area.ts";
import type { AreaTopology } from "./level-geometry.ts";
import type { Point, Ring } from "./point.ts";
import type { MultiPolygon, Polygon } from "topojson-specification";
import { pathOfLines } from "./path-of-rings.ts";

/** The whole border of two neighbours, as path data in steps of the grid. */
export interface SharedBorder {
  readonly between: readonly [AreaCode, AreaCode];
  readonly path: string;
}

/**
 * Lists the borders between members, one for each pair of neighbours, so that a map can draw every
 * border by what lies on its two sides. The topology must be in whole steps of the grid.
 */
export function sharedBorders(
  topology: AreaTopology,
  isMember: (code: AreaCode) => boolean,
): readonly SharedBorder[] {
  const found = new Map<string, { between: SharedBorder["between"]; lines: Ring[] }>();
  for (const [arc, [a, b]] of sidesByArc(topology)) {
    if (a === undefined || b === undefined || !isMember(a) || !isMember(b)) continue;
    const between: SharedBorder["between"] = a < b ? [a, b] : [b, a];
    const key = JSON.stringify(between);
    const border = found.get(key) ?? { between, lines: [] };
    border.lines.push((topology.arcs[arc] ?? []).map(([x = 0, y = 0]): Point => [x, y]));
    found.set(key, border);
  }
  return [...found.values()].map(({ between, lines }) => ({ between, path: pathOfLines(lines) }));
}

function sidesByArc(topology: AreaTopology): ReadonlyMap<number, readonly AreaCode[]> {
  const sides = new Map<number, AreaCode[]>();
  for (const geometry of topology.objects.areas.geometries as (Polygon | MultiPolygon)[]) {
    for (const arc of arcsOf(geometry)) {
      sides.set(arc, [...(sides.get(arc) ?? []), String(geometry.id)]);
    }
  }
  return sides;
}

/** The arcs of a geometry, those that run backwards (~i) as if they did not. */
function arcsOf({ arcs }: Polygon | MultiPolygon): ReadonlySet<number> {
  const numbers = (arcs as readonly (readonly (number | readonly number[])[])[]).flat(2);
  return new Set(numbers.map((arc) => (arc < 0 ? ~arc : arc)));
}
