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
  return roundedTopology(simplified, grid);
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
