import type { AtlasConfig } from "../model/atlas-config.ts";
import { dayNumber } from "../stats/day-number.ts";

/** How far an entry of the registry can be relied on at the date of the atlas. */
export type ServiceAge = "fresh" | "old" | "unknown";

/**
 * Judges when an entry was last checked: old after more than `staleAfter` days. A year or month
 * counts to its last day, so that nothing is called old too early.
 */
export function serviceAge(
  updated: string,
  { asOf, staleAfter }: Pick<AtlasConfig, "asOf" | "staleAfter">,
): ServiceAge {
  if (updated === "") return "unknown";
  return dayNumber(asOf) - dayNumber(updated) > staleAfter ? "old" : "fresh";
}
