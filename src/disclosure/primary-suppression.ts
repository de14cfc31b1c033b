import type { DisclosureRules } from "../model/atlas-config.ts";
import type { Status } from "../model/status.ts";

/** What primary suppression needs to know of the rules. */
export type PrimaryRules = Pick<DisclosureRules, "k"> & Partial<DisclosureRules>;

/** Why a proportion is withheld, or "ok". */
export type ProportionVerdict =
  "ok" | "suppressed:numerator" | "suppressed:denominator" | "suppressed:complement";

/**
 * Tells whether a count of people is too small to be published: 1 to k - 1, and 0 only where the
 * rules withhold zeros.
 */
export function isSmallCount(count: number, { k, suppressZero = false }: PrimaryRules): boolean {
  return (count > 0 || (suppressZero && count === 0)) && count < k;
}

/** Gives the status of each count of a table. A missing count stays missing, zero is published. */
export function primarySuppression(
  cells: readonly (number | null)[],
  rules: PrimaryRules,
): Extract<Status, "ok" | "suppressed" | "missing">[] {
  return cells.map((count) => {
    if (count === null) return "missing";
    return isSmallCount(count, rules) ? "suppressed" : "ok";
  });
}

/**
 * Judges a proportion by the people that it counts, by all people, and by those whom it does not
 * count: 2 people without a trait are as identifiable as 2 with it. A full group (complement 0) is
 * withheld only where the rules say `suppressFull`.
 */
export function primaryProportion(
  { numerator, denominator }: { readonly numerator: number; readonly denominator: number },
  rules: PrimaryRules,
): ProportionVerdict {
  const { minDenominator = 20, complement = true } = rules;
  if (isSmallCount(numerator, rules)) return "suppressed:numerator";
  if (denominator < minDenominator) return "suppressed:denominator";
  if (complement && isSmallComplement(denominator - numerator, rules)) {
    return "suppressed:complement";
  }
  return "ok";
}

/** Tells whether those whom a proportion does not count are too few to be told. */
export function isSmallComplement(count: number, rules: PrimaryRules): boolean {
  return isSmallCount(count, { k: rules.k, suppressZero: rules.suppressFull ?? false });
}
