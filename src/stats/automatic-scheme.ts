import type { Direction, Scheme } from "../model/indicator.ts";

import { canon } from "./canon.ts";
import { extentOf } from "./extent-of.ts";
import { headTailBreaks } from "./head-tail-breaks.ts";
import { skewness } from "./moments.ts";

/**
 * Chooses a scheme for values (method.md 10): "manual", one class a value, of at most two distinct
 * values; "diverging" where better and worse are known and a centre lies within the values;
 * "head-tail" where nothing is negative, the skewness exceeds 2 and it makes three classes; else
 * "natural".
 *
 *     automaticScheme([1, 2, 3, 4], { centre: null, direction: "higher-worse" })
 *     // "natural"
 */
export function automaticScheme(
  values: readonly number[],
  { centre, direction }: { readonly centre: number | null; readonly direction: Direction },
): Exclude<Scheme, "auto"> {
  const [minimum, maximum] = extentOf(values) ?? [0, 0];
  if (new Set(values.map(canon)).size <= 2) return "manual";
  const isCentred = centre !== null && minimum < centre && centre < maximum;
  if (direction !== "neutral" && isCentred) return "diverging";
  const isHeavyTailed = minimum >= 0 && (skewness(values) ?? 0) > 2;
  return isHeavyTailed && headTailBreaks(values).length >= 3 ? "head-tail" : "natural";
}
