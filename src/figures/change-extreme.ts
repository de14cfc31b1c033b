import type { MessageKey } from "../locales/en.ts";
import { changeSince, type Indicator } from "../model/indicator.ts";

/**
 * Names the extreme of a change by its sign, since "the highest" of falls is the smallest fall; null
 * where nothing changed, and for whatever is no change.
 */
export function changeExtreme(
  indicator: Indicator,
  { reason, value }: { readonly reason: "highest" | "lowest"; readonly value: number },
): Extract<MessageKey, `extreme.${string}`> | null {
  if (changeSince(indicator) === null || value === 0) return null;
  if (value > 0) return reason === "highest" ? "extreme.largestRise" : "extreme.smallestRise";
  return reason === "lowest" ? "extreme.largestFall" : "extreme.smallestFall";
}
