import type { AreaCode } from "../model/area.ts";
import type { AreaTopology } from "./level-geometry.ts";
import type { Point, Ring } from "./point.ts";
import { pathOfLines } from "./path-of-rings.ts";
import { sidesByArc } from "./sides-by-arc.ts";

/** The whole border of two neighbours, as path data in steps of the grid. */
export interface SharedBorder {
  readonly between: readonly [AreaCode, AreaCode];
  readonly path: string;
}

/**
 * Lists the borders between members, one for each pair of neighbours, so that a map can draw every
 * border by what lies on its two sides. They run as the rings beside them do, those of `turned` areas
 * backwards. The topology must be in whole steps of the grid.
 */
export function sharedBorders(
  topology: AreaTopology,
  isMember: (code: AreaCode) => boolean,
  turned: ReadonlySet<AreaCode> = new Set(),
): readonly SharedBorder[] {
  const found = new Map<string, { between: SharedBorder["between"]; lines: Ring[] }>();
  for (const [arc, { forwards: a, backwards: b }] of sidesByArc(topology)) {
    if (a === undefined || b === undefined || !isMember(a) || !isMember(b)) continue;
    const between: SharedBorder["between"] = a < b ? [a, b] : [b, a];
    const key = JSON.stringify(between);
    const border = found.get(key) ?? { between, lines: [] };
    const line = (topology.arcs[arc] ?? []).map(([x = 0, y = 0]): Point => [x, y]);
    border.lines.push(turned.has(a) ? line.toReversed() : line);
    found.set(key, border);
  }
  return [...found.values()].map(({ between, lines }) => ({ between, path: pathOfLines(lines) }));
}
