import { presimplify, simplify } from "topojson-simplify";
import type { AreaTopology } from "./level-geometry.ts";
import type { Position } from "geojson";

/** Half a device pixel of area on a screen with two device pixels to a px. */
const MIN_AREA_PX2 = 0.5 / 4;

/**
 * Simplifies a topology in px (Visvalingam) and rounds it to whole steps of a grid; `grid` steps
 * make a px. Neighbours are rounded alike, since they share their arcs.
 */
export function gridTopology(topology: AreaTopology, grid: number): AreaTopology {
  const simplified = simplify(presimplify(topology), MIN_AREA_PX2);
  return { ...simplified, arcs: simplified.arcs.map((arc) => rounded(arc, grid)) };
}

function rounded(arc: readonly Position[], grid: number): Position[] {
  const steps = arc.map(([x = 0, y = 0]) => [Math.round(x * grid), Math.round(y * grid)]);
  const last = steps.length - 1;
  return steps.filter((step, i) => i === 0 || i === last || !isSame(step, steps[i - 1]));
}

function isSame(a: Position, b: Position | undefined): boolean {
  return a[0] === b?.[0] && a[1] === b?.[1];
}
