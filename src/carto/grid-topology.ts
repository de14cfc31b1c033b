import { presimplify, simplify } from "topojson-simplify";
import type { AreaTopology } from "./level-geometry.ts";
import type { Position } from "geojson";
import { sidesByArc } from "./sides-by-arc.ts";

/** Half a device pixel of area on a screen with two device pixels to a px. */
const MIN_AREA_PX2 = 0.5 / 4;

/** With more corners than these a px of width, a map would weigh more than the rest of its page. */
const MOST_CORNERS_PER_PX = 4;
/** However many corners there are, what is as large as this stays: it can be seen. */
const SEEN_PX2 = 4;

/** The sheet on which a topology is drawn. */
export interface Grid {
  readonly grid: number;
  readonly widthPx: number;
  /** Smaller triangles are left out in any case; by default those that no screen shows. */
  readonly leastPx2?: number;
}

/**
 * Simplifies a topology in px (Visvalingam) and rounds it to whole steps of a grid; `grid` steps
 * make a px. Of a crowd of areas those corners are left out first that are least seen, but not those
 * of an area that would vanish. Neighbours are rounded alike, since they share their arcs.
 */
export function gridTopology(
  topology: AreaTopology,
  { grid, widthPx, leastPx2 = MIN_AREA_PX2 }: Grid,
): AreaTopology {
  const weighed = presimplify(topology);
  const drawn = (least: number) => roundedTopology(simplify(weighed, least), grid);
  const least = leastArea(weighed, Math.round(MOST_CORNERS_PER_PX * widthPx));
  const coarse = drawn(Math.max(least, leastPx2));
  const kept = arcsOfVanished(coarse);
  if (kept.size === 0) return coarse;
  const fine = drawn(MIN_AREA_PX2);
  const arcs = coarse.arcs.map((arc, i) => (kept.has(i) ? (fine.arcs[i] ?? arc) : arc));
  return { ...coarse, arcs };
}

/** Lists the arcs of the areas of which fewer than three corners are left. */
function arcsOfVanished(topology: AreaTopology): ReadonlySet<number> {
  const sides = [...sidesByArc(topology)].flatMap(([arc, { forwards, backwards }]) =>
    [forwards, backwards].map((area) => ({ area, arc })),
  );
  const vanished = [...Map.groupBy(sides, ({ area }) => area).values()].filter((own) => {
    return !haveThreeCorners(own.map(({ arc }) => topology.arcs[arc] ?? []));
  });
  return new Set(vanished.flat().map(({ arc }) => arc));
}

/** Looks no further than the third corner: nearly all areas have many. */
function haveThreeCorners(arcs: readonly (readonly Position[])[]): boolean {
  const corners = new Set<string>();
  for (const arc of arcs) {
    for (const corner of arc) {
      if (corners.add(String(corner)).size === 3) return true;
    }
  }
  return false;
}

/** Gives the area in px² below which a triangle is left out; the ends of arcs weigh infinitely. */
function leastArea({ arcs }: Pick<AreaTopology, "arcs">, most: number): number {
  const weights = arcs.flatMap((arc) => arc.map(([, , weight = 0]) => weight));
  const least = weights.toSorted((a, b) => b - a)[most] ?? 0;
  return Math.min(Math.max(least, MIN_AREA_PX2), SEEN_PX2);
}

/** Rounds a topology in px to whole steps of a grid: no point moves farther than 0.71 steps. */
export function roundedTopology(topology: AreaTopology, grid: number): AreaTopology {
  return { ...topology, arcs: topology.arcs.map((arc) => rounded(arc, grid)) };
}

function rounded(arc: readonly Position[], grid: number): Position[] {
  const steps: Position[] = [];
  let [beforeX, beforeY] = [NaN, NaN];
  for (const position of arc) {
    const x = Math.round((position[0] ?? 0) * grid);
    const y = Math.round((position[1] ?? 0) * grid);
    if (x !== beforeX || y !== beforeY) steps.push([x, y]);
    beforeX = x;
    beforeY = y;
  }
  // An arc has two ends, even where they have become one.
  if (steps.length === 1) steps.push([beforeX, beforeY]);
  return steps;
}
