import type { MessageKey } from "../locales/en.ts";
import { changeSince, type Indicator } from "../model/indicator.ts";

/** Both sides of a comparison of changes. */
interface ComparedChanges {
  readonly value: number;
  readonly benchmark: number;
}

/**
 * Names how a change stands beside another, since "above" says nothing true of a fall; null where the
 * two are equal, where one of them is 0, and for whatever is no change.
 */
export function changeComparison(
  indicator: Indicator,
  { value, benchmark }: ComparedChanges,
): Extract<MessageKey, `compare.${string}`> | null {
  if (changeSince(indicator) === null || value === benchmark) return null;
  if (value === 0 || benchmark === 0) return null;
  if (value > 0 && benchmark < 0) return "compare.riseAgainstFall";
  if (value < 0 && benchmark > 0) return "compare.fallAgainstRise";
  if (value > 0) return value > benchmark ? "compare.strongerRise" : "compare.weakerRise";
  return value < benchmark ? "compare.strongerFall" : "compare.weakerFall";
}
