import type { Ratio } from "./ratio.ts";
import { ratio } from "./ratio.ts";

/**
 * Computes the mean number of people in a household. People in institutions do not count, so
 * `people` are those in private households.
 *
 *     householdSize({ people: 9800, households: 4000 })
 *     // { value: 2.45, status: "ok" }
 */
export function householdSize(residents: {
  readonly people: number | null;
  readonly households: number | null;
}): Ratio {
  return ratio({ numerator: residents.people, denominator: residents.households });
}
