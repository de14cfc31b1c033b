import type { RankedArea } from "../derive/ranking.ts";

/** The kinds of nothing, in the order in which they are told. */
export const ABSENCES = ["suppressed", "missing", "undefined", "not-applicable"] as const;

type Absence = (typeof ABSENCES)[number];

/** Counts the areas without a value by their reason. */
export function absenceCounts(ranked: readonly RankedArea[]): Readonly<Record<Absence, number>> {
  const without = ranked.filter(({ value }) => value === null);
  const count = (absence: Absence) => without.filter(({ status }) => status === absence).length;
  return {
    suppressed: count("suppressed"),
    missing: count("missing"),
    undefined: count("undefined"),
    "not-applicable": count("not-applicable"),
  };
}
