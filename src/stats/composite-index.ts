import type { AreaCode } from "../model/area.ts";
import type { CombineOptions, WeightedScores } from "./combine-domains.ts";
import type { CompositeDomain, DomainOptions, ScoredDomain } from "./composite-domain.ts";
import { combineDomains } from "./combine-domains.ts";
import { competitionRanks } from "./competition-ranks.ts";
import { compositeDomain } from "./composite-domain.ts";
import { minmax } from "./minmax.ts";
import { quantileGroups } from "./quantile-group.ts";

/** All choices of a composite index; the defaults are those of method.md 4. */
export interface CompositeIndexOptions extends DomainOptions, CombineOptions {
  readonly groups?: number;
}

/** The areas of an index and its domains in their declared order, with lists parallel to them. */
export interface CompositeIndexInput {
  readonly areas: readonly AreaCode[];
  readonly domains: readonly CompositeDomain[];
}

/** Why an area has no score. */
export type NoScore = "too-few-domains" | "score-not-positive";

/** One area of a composite index, rank and group 1 being the most deprived. */
export interface IndexedArea {
  readonly area: AreaCode;
  readonly score: number | null;
  readonly rank: number | null;
  readonly group: number | null;
  readonly noScore: NoScore | null;
  /** Ids of the domains that have no score here. */
  readonly missingDomains: readonly string[];
}

/** A computed index; areas and the lists of the domains are in the order of the areas given. */
export interface CompositeIndex {
  readonly areas: readonly IndexedArea[];
  readonly domains: readonly ScoredDomain[];
}

/**
 * Computes a composite index from end to end (method.md 4): domains, weighted combination, ranks
 * with 1 = most deprived, and groups. It is relative to the areas given, and does not depend on
 * their order. A geometric mean without exponential transformation first rescales domains to 1..100.
 *
 *     compositeIndex({ areas, domains: [{ id: "work", weight: 0.4, indicators }] }).areas[0]?.rank
 *     // 1 where the first area is the most deprived
 */
export function compositeIndex(
  { areas, domains }: CompositeIndexInput,
  options: CompositeIndexOptions = {},
): CompositeIndex {
  const order = [...areas.keys()].sort((a, b) => compareCodes(areas[a] ?? "", areas[b] ?? ""));
  const scored = domains.map((domain) =>
    inGivenOrder(compositeDomain(inCodeOrder(domain, order), options), order),
  );
  const weighed = scored.map((domain) => rescaled(domain, options));
  const scores = combineDomains(weighed, options);
  const ranks = competitionRanks(scores, "higher-worse");
  const groups = quantileGroups(scores, {
    groups: options.groups ?? 10,
    direction: "higher-worse",
  });
  return {
    areas: areas.map((area, i) => ({
      area,
      score: scores[i] ?? null,
      rank: ranks[i] ?? null,
      group: groups[i] ?? null,
      noScore: scores[i] === null ? noScore(weighed, i, options) : null,
      missingDomains: scored.flatMap(({ id, scores: own }) => (own[i] === null ? [id] : [])),
    })),
    domains: scored.map((domain, i) => ({ ...domain, scores: weighed[i]?.scores ?? [] })),
  };
}

function compareCodes(a: AreaCode, b: AreaCode): number {
  return a < b ? -1 : Number(a > b);
}

function inCodeOrder(domain: CompositeDomain, order: readonly number[]): CompositeDomain {
  const { ranks, indicators } = domain;
  return {
    ...domain,
    ...(ranks === undefined ? {} : { ranks: picked(ranks, order) }),
    indicators: indicators.map((indicator) => ({
      ...indicator,
      values: picked(indicator.values, order),
      ...(indicator.counts === undefined ? {} : { counts: picked(indicator.counts, order) }),
    })),
  };
}

function inGivenOrder(domain: ScoredDomain, order: readonly number[]): ScoredDomain {
  const places: number[] = [];
  for (const [place, area] of order.entries()) places[area] = place;
  return {
    ...domain,
    domainScores: picked(domain.domainScores, places),
    ranks: picked(domain.ranks, places),
    scores: picked(domain.scores, places),
  };
}

function picked<Item>(items: readonly Item[], places: readonly number[]): Item[] {
  return places.map((place) => {
    const item = items[place];
    if (item === undefined) throw new Error(`missing value of an area: ${place}`);
    return item;
  });
}

function rescaled(domain: ScoredDomain, options: CompositeIndexOptions): WeightedScores {
  const { weight, scores } = domain;
  if (options.combine !== "geometric" || options.transform !== "none") return { weight, scores };
  const positive = minmax(scores, "higher-worse").map((place) =>
    place === null ? null : 1 + 99 * place,
  );
  return { weight, scores: positive };
}

function noScore(
  domains: readonly WeightedScores[],
  area: number,
  options: CompositeIndexOptions,
): NoScore {
  const alone = domains.map(({ weight, scores }) => ({ weight, scores: [scores[area] ?? null] }));
  const [linear] = combineDomains(alone, { ...options, combine: "linear" });
  return linear === null || linear === undefined ? "too-few-domains" : "score-not-positive";
}
