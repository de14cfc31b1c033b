import type { MessageKey } from "../locales/en.ts";
import { changeSince, type Indicator } from "../model/indicator.ts";

interface ChangePlace {
  readonly reason: "highest" | "lowest";
  readonly value: number;
  /** True where no other area has a change of its sign. */
  readonly isAlone: boolean;
}

/**
 * Names the extreme of a change by its sign, since "the highest" of falls is the smallest fall; null
 * where nothing changed, and for whatever is no change. A fall beside no other is "the only" one.
 */
export function changeExtreme(
  indicator: Indicator,
  { reason, value, isAlone }: ChangePlace,
): Extract<MessageKey, `extreme.${string}`> | null {
  if (changeSince(indicator) === null || value === 0) return null;
  if (isAlone) return value > 0 ? "extreme.onlyRise" : "extreme.onlyFall";
  if (value > 0) return reason === "highest" ? "extreme.largestRise" : "extreme.smallestRise";
  return reason === "lowest" ? "extreme.largestFall" : "extreme.smallestFall";
}
