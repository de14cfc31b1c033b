import type { DisclosureRules } from "../model/atlas-config.ts";
import type { IndicatorKind } from "../model/indicator.ts";
import type { Demand } from "./count-cell.ts";
import type { QuotientCounts } from "./quotient-counts.ts";
import { isSmallComplement, isSmallCount } from "./primary-suppression.ts";

/** A rate, its counts, and which of them are public anyway. */
export interface QuotientCase extends QuotientCounts {
  readonly kind: IndicatorKind;
  readonly numeratorPublic: boolean;
  readonly denominatorPublic: boolean;
}

/** Whether a rate is withheld, and what must not be told of its counts for that to hold. */
export interface QuotientVerdict {
  readonly isPrimary: boolean;
  readonly numerator: readonly Demand[];
  readonly denominator: readonly Demand[];
}

/**
 * Judges a rate by the people that it counts, by all people, and by those whom it does not count.
 * Proportions and rates need `minDenominator` people, a ratio or mean needs `k` below the line. What
 * two public counts give anyway is not judged.
 */
export function judgeQuotient(quotient: QuotientCase, rules: DisclosureRules): QuotientVerdict {
  const { numeratorPublic, denominatorPublic } = quotient;
  if (numeratorPublic && denominatorPublic) return PUBLISHED;
  const own = smallCounts(quotient, rules);
  const hidden = [...complementDemands(quotient, rules), ...groupDemands(quotient, rules)];
  const bearer = numeratorPublic || quotient.numerator === null ? "denominator" : "numerator";
  const ofBearer = (side: "numerator" | "denominator"): readonly Demand[] =>
    side === bearer && !(side === "denominator" && denominatorPublic)
      ? demandsOn(side, hidden)
      : [];
  const isSmallGroup = own.denominator || isMeanOfFew(quotient, rules);
  return {
    isPrimary: own.numerator || isSmallGroup || hidden.length > 0,
    numerator: [...(own.numerator ? [smallDemand(rules)] : []), ...ofBearer("numerator")],
    denominator: [...(own.denominator ? [smallDemand(rules)] : []), ...ofBearer("denominator")],
  };
}

/** That their number is public makes the mean of few people no less theirs. */
function isMeanOfFew({ kind, denominator }: QuotientCase, { k }: DisclosureRules): boolean {
  return kind === "mean" && denominator !== null && isSmallCount(denominator, { k });
}

/** The bounds that an attacker must be left with around a small count. */
export function smallDemand({ k, suppressZero }: DisclosureRules): Demand {
  return { lower: suppressZero ? 0 : 1, upper: k - 1 };
}

/** The bounds that must be left around a larger count: as wide as those of a small one. */
export function wideDemand(count: number, { k }: DisclosureRules): Demand {
  return { lower: count, upper: count + Math.max(0, k - 2) };
}

const PUBLISHED: QuotientVerdict = { isPrimary: false, numerator: [], denominator: [] };

interface HiddenDemand {
  readonly numerator: Demand | null;
  readonly denominator: Demand | null;
}

function smallCounts(
  quotient: QuotientCase,
  rules: DisclosureRules,
): { readonly numerator: boolean; readonly denominator: boolean } {
  const { kind, numerator, denominator, numeratorPublic, denominatorPublic } = quotient;
  return {
    numerator:
      kind !== "mean" &&
      kind !== "score" &&
      !numeratorPublic &&
      numerator !== null &&
      isSmallCount(numerator, rules),
    denominator:
      !denominatorPublic && denominator !== null && isSmallCount(denominator, { k: rules.k }),
  };
}

/**
 * What is known of those not counted is known of those counted, seen from the other end. Where nobody
 * is counted, the zero is published, and those not counted are all.
 */
function complementDemands(
  { kind, numerator, denominator }: QuotientCase,
  rules: DisclosureRules,
): HiddenDemand[] {
  if (kind !== "proportion" || !rules.complement) return [];
  if (numerator === null || denominator === null) return [];
  const complement = denominator - numerator;
  if (!isSmallComplement(complement, rules)) return [];
  const { k } = rules;
  return [
    {
      numerator:
        numerator === 0
          ? null
          : { lower: denominator - (k - 1), upper: denominator - Math.min(1, complement) },
      denominator: { lower: numerator + Math.min(1, complement), upper: numerator + k - 1 },
    },
  ];
}

function groupDemands(
  { kind, numerator, denominator }: QuotientCase,
  rules: DisclosureRules,
): HiddenDemand[] {
  if (kind !== "proportion" && kind !== "rate") return [];
  if (denominator === null || denominator === 0 || denominator >= rules.minDenominator) return [];
  return [
    {
      numerator: numerator === null || numerator === 0 ? null : wideDemand(numerator, rules),
      denominator: wideDemand(denominator, rules),
    },
  ];
}

function demandsOn(
  side: "numerator" | "denominator",
  hidden: readonly HiddenDemand[],
): readonly Demand[] {
  return hidden.flatMap((demands) => demands[side] ?? []);
}
