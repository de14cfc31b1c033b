import type { Direction } from "../model/indicator.ts";
import type { WeightedScores } from "./combine-domains.ts";
import type { Ties } from "./exponential-transformation.ts";
import type { ParentedCounts } from "./shrunk-rates.ts";
import { competitionRanks } from "./competition-ranks.ts";
import { domainScore } from "./domain-score.ts";
import { exponentialTransformation } from "./exponential-transformation.ts";
import { minmax } from "./minmax.ts";
import { orientation } from "./orientation.ts";
import { rankNormal } from "./rank-normal.ts";
import { shrunkRates } from "./shrunk-rates.ts";
import { spread } from "./spread.ts";
import { winsorise } from "./winsorise.ts";
import { zscores } from "./zscores.ts";

/** An indicator of a domain; all lists are parallel to the areas. */
export interface CompositeIndicator {
  readonly code: string;
  readonly direction: Direction;
  readonly weight: number;
  readonly values: readonly (number | null)[];
  /** Counts behind a proportion: with them, and `shrink`, small areas are drawn to their parent. */
  readonly counts?: readonly ParentedCounts[];
}

/** A declared domain: indicators, or ranks as delivered (1 = most deprived) in their place. */
export interface CompositeDomain {
  readonly id: string;
  readonly weight: number;
  readonly indicators: readonly CompositeIndicator[];
  readonly ranks?: readonly (number | null)[];
}

/** How the values of a domain become one score an area (method.md 4.1 to 4.5). */
export interface DomainOptions {
  readonly normalise?: "zscore" | "minmax" | "rank-normal";
  readonly transform?: "exponential" | "none";
  readonly ties?: Ties;
  readonly minIndicatorShare?: number;
  readonly shrink?: boolean;
  /** Share clamped at either end of every indicator; null: none. */
  readonly winsorise?: number | null;
}

/** A domain computed; lists are parallel to the areas, ranks have 1 = most deprived. */
export interface ScoredDomain {
  readonly id: string;
  readonly weight: number;
  /** Mean of the normalised indicators, higher = more deprived; null where ranks were delivered. */
  readonly domainScores: readonly (number | null)[];
  readonly ranks: readonly (number | null)[];
  /** What is weighted into the index. */
  readonly scores: readonly (number | null)[];
  /** Codes of indicators that are equal everywhere and so tell nothing: a warning. */
  readonly constant: readonly string[];
}

/**
 * Computes one domain of a composite index: shrinks, winsorises, normalises and orients every
 * indicator, averages them, and spreads the ranks of the result exponentially. Delivered ranks take
 * the place of that average; they are ranked again among the areas given.
 *
 *     compositeDomain({ id: "income", weight: 1, indicators: [], ranks: [1, 2] }).scores
 *     // rounded [100, 15.6]
 */
export function compositeDomain(
  domain: CompositeDomain,
  options: DomainOptions = {},
): ScoredDomain {
  const { id, weight, indicators, ranks: delivered } = domain;
  const { transform = "exponential", ties = "mid", minIndicatorShare } = options;
  const prepared = indicators.map((indicator) => ({
    ...indicator,
    values: cleaned(indicator, options),
  }));
  const oriented =
    delivered === undefined
      ? domainScore(
          prepared.map((indicator) => normalised(indicator, options)),
          minIndicatorShare,
        )
      : normalised({ weight: 1, direction: "higher-better", values: delivered }, options).scores;
  return {
    id,
    weight,
    domainScores: delivered === undefined ? oriented : delivered.map(() => null),
    ranks: delivered ?? competitionRanks(oriented, "higher-worse"),
    scores: transform === "none" ? oriented : exponentialTransformation(oriented, ties),
    constant: prepared.filter(isConstant).map(({ code }) => code),
  };
}

function cleaned(indicator: CompositeIndicator, options: DomainOptions): (number | null)[] {
  const { shrink = false, winsorise: share = null } = options;
  const { values, counts } = indicator;
  const rates = shrink && counts !== undefined ? shrunkRates(counts) : values;
  const published = values.map((value, area) => (value === null ? null : (rates[area] ?? null)));
  return share === null ? published : winsorise(published, share);
}

function normalised(
  indicator: Pick<CompositeIndicator, "weight" | "direction" | "values">,
  { normalise = "zscore" }: DomainOptions,
): WeightedScores {
  const { weight, direction, values } = indicator;
  if (normalise === "minmax") return { weight, scores: minmax(values, direction) };
  const sign = orientation(direction);
  const scores = normalise === "zscore" ? zscores(values) : rankNormal(values);
  return { weight, scores: scores.map((score) => (score === null ? null : sign * score)) };
}

function isConstant({ values }: CompositeIndicator): boolean {
  return spread(values)?.deviation === 0;
}
