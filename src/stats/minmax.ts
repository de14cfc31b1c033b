import type { Direction } from "../model/indicator.ts";

import { canon } from "./canon.ts";
import { orientation } from "./orientation.ts";
import { present } from "./present.ts";

/** Fixed ends of a scale, for comparison over time. */
export interface Goalposts {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Rescales values to 0 (best) .. 1 (worst); beyond fixed goalposts a value is clamped. Missing stays
 * missing; where both ends are equal every area gets 0.5.
 *
 *     minmax([10, 20, null, 15], "higher-worse")
 *     // [0, 1, null, 0.5]
 */
export function minmax(
  values: readonly (number | null)[],
  direction: Direction,
  goalposts: Goalposts = ends(present(values)),
): (number | null)[] {
  const reversed = orientation(direction) === -1;
  return values.map((value) => {
    if (value === null) return null;
    const place = placeBetween(value, goalposts);
    return reversed ? 1 - place : place;
  });
}

function ends(values: readonly number[]): Goalposts {
  let [lower, upper] = [Infinity, -Infinity];
  for (const value of values) {
    lower = Math.min(lower, value);
    upper = Math.max(upper, value);
  }
  return { lower, upper };
}

function placeBetween(value: number, { lower, upper }: Goalposts): number {
  if (canon(lower) === canon(upper)) return 0.5;
  return Math.min(1, Math.max(0, (value - lower) / (upper - lower)));
}
