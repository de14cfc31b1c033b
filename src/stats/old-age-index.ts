import type { Ratio } from "./ratio.ts";
import { ratio } from "./ratio.ts";

/**
 * Computes the old-age index (indice di vecchiaia, ISTAT): people of 65 and over for 100 children of
 * 0 to 14. A place without children is "undefined", not infinity.
 *
 *     oldAgeIndex({ children: 1200, elderly: 2400 })
 *     // { value: 200, status: "ok" }
 */
export function oldAgeIndex(people: {
  readonly children: number | null;
  readonly elderly: number | null;
}): Ratio {
  return ratio({ numerator: people.elderly, denominator: people.children, multiplier: 100 });
}
