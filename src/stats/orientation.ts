import type { Direction } from "../model/indicator.ts";

/**
 * Gives the sign that makes more of an indicator mean more deprivation. A neutral indicator has
 * none: it never enters an index.
 *
 *     orientation("higher-better")
 *     // -1
 */
export function orientation(direction: Direction): 1 | -1 {
  if (direction === "neutral") throw new Error(`invalid direction of an index: ${direction}`);
  return direction === "higher-worse" ? 1 : -1;
}
