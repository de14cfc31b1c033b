/** Numerator and denominator of one area's rate. */
export interface RateCounts {
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** A rate drawn towards the parent's; `weight` is the share of its own evidence. */
export interface ShrunkRate {
  readonly raw: number | null;
  readonly weight: number | null;
  readonly shrunk: number | null;
}

/** What shrinkage found inside one parent; `t2` is the variance between its areas, on logits. */
export interface Shrinkage {
  readonly parent: number | null;
  readonly parentLogit: number | null;
  readonly t2: number;
  readonly areas: readonly ShrunkRate[];
}

const NO_RATE: ShrunkRate = { raw: null, weight: null, shrunk: null };

/**
 * Draws the rates of the areas of ONE parent towards the parent's rate, the more the smaller the
 * area (empirical Bayes on logits; English and Scottish indices of deprivation). An area without
 * counts or with denominator 0 stays undefined and is in no sum.
 *
 *     shrinkage([{ numerator: 0, denominator: 12 }, { numerator: 80, denominator: 250 }]).areas[0]
 *     // raw 0, shrunk above 0
 */
export function shrinkage(areas: readonly RateCounts[]): Shrinkage {
  const known = areas.filter(hasRate);
  if (known.length === 0) {
    return { parent: null, parentLogit: null, t2: 0, areas: areas.map(() => NO_RATE) };
  }
  const numerator = known.reduce((sum, area) => sum + area.numerator, 0);
  const denominator = known.reduce((sum, area) => sum + area.denominator, 0);
  const parentLogit = logit(numerator, denominator);
  const squares = known.reduce(
    (sum, area) => sum + (logit(area.numerator, area.denominator) - parentLogit) ** 2,
    0,
  );
  const t2 = known.length < 2 ? 0 : squares / (known.length - 1);
  const shrunk = areas.map((area) => (hasRate(area) ? shrunkRate(area, parentLogit, t2) : NO_RATE));
  return { parent: numerator / denominator, parentLogit, t2, areas: shrunk };
}

type KnownCounts = { readonly [Key in keyof RateCounts]: number };

function hasRate(area: RateCounts): area is KnownCounts {
  return area.numerator !== null && area.denominator !== null && area.denominator > 0;
}

function shrunkRate(area: KnownCounts, parentLogit: number, t2: number): ShrunkRate {
  const { numerator: r, denominator: n } = area;
  const s2 = ((n + 1) * (n + 2)) / (n * (r + 1) * (n - r + 1));
  const weight = t2 === 0 ? 0 : 1 / s2 / (1 / s2 + 1 / t2);
  const shrunkLogit = weight * logit(r, n) + (1 - weight) * parentLogit;
  return { raw: r / n, weight, shrunk: 1 / (1 + Math.exp(-shrunkLogit)) };
}

function logit(numerator: number, denominator: number): number {
  return Math.log((numerator + 0.5) / (denominator - numerator + 0.5));
}
