import type { RankedPart } from "../stats/average-score.ts";
import type { IndexPart } from "./index-parts.ts";
import { averageRank } from "../stats/average-rank.ts";
import { averageScore } from "../stats/average-score.ts";
import { extent } from "../stats/extent.ts";
import { localConcentration } from "../stats/local-concentration.ts";
import { shareMostDeprived } from "../stats/share-most-deprived.ts";
import { MIN_COVERAGE } from "./aggregate-value.ts";

/** What an index of small areas says of a larger one (method.md 5); higher is more deprived. */
export interface LargerAreaIndex {
  readonly partCount: number;
  readonly rankedCount: number;
  readonly averageScore: number | null;
  readonly averageRank: number | null;
  readonly extent: number | null;
  readonly localConcentration: number | null;
  /** Of the ranked areas, those in group 1. */
  readonly shareMostDeprived: number | null;
  /** Of the people in ranked areas, those in areas of group 1. */
  readonly peopleMostDeprived: number | null;
  /** Why no figure is weighted with people. */
  readonly lack: "people" | "coverage" | "parts" | null;
}

/** Fewer ranked parts than this are no distribution. */
const MIN_INDEX_PARTS = 2;

/**
 * Sums an index of n ranked small areas up for a larger area from its parts. Parts without a rank are
 * left out as long as four fifths of the people live in the others; the people of every part must
 * be published, since a guess would shift all figures.
 */
export function largerAreaIndex(parts: readonly IndexPart[], n: number): LargerAreaIndex {
  const rankedCount = parts.filter(({ found }) => found.rank !== null).length;
  const counts = { partCount: parts.length, rankedCount };
  const groups = parts.map(({ found }) => found.group);
  const lack = lackOf(parts, rankedCount);
  if (lack !== null) {
    const share = lack === "people" ? shareMostDeprived(groups) : null;
    return { ...counts, ...NOTHING, shareMostDeprived: share, lack };
  }
  const ranked = rankedParts(parts);
  const hasGroups = groups.some((group) => group !== null);
  return {
    ...counts,
    averageScore: averageScore(ranked).value,
    averageRank: averageRank(ranked, n).value,
    extent: extent(ranked, n).value,
    localConcentration: localConcentration(ranked, n),
    shareMostDeprived: shareMostDeprived(groups),
    peopleMostDeprived: hasGroups ? shareOfPeople(parts, ({ found }) => found.group === 1) : null,
    lack,
  };
}

/** Gives the share of the people in ranked parts who live in some of them; null where unknown. */
export function shareOfPeople(
  parts: readonly IndexPart[],
  isCounted: (part: IndexPart) => boolean,
): number | null {
  const rankedCount = parts.filter(({ found }) => found.rank !== null).length;
  if (lackOf(parts, rankedCount) !== null) return null;
  const counted = parts.map((part): RankedPart => ({
    population: part.people ?? 0,
    score: part.found.rank === null ? null : Number(isCounted(part)),
  }));
  return averageScore(counted).value;
}

const NOTHING = {
  averageScore: null,
  averageRank: null,
  extent: null,
  localConcentration: null,
  peopleMostDeprived: null,
} as const;

function lackOf(parts: readonly IndexPart[], rankedCount: number): LargerAreaIndex["lack"] {
  if (rankedCount < MIN_INDEX_PARTS) return "parts";
  if (parts.some(({ people }) => people === null)) return "people";
  const { coverage } = averageScore(rankedParts(parts));
  return coverage < MIN_COVERAGE ? "coverage" : null;
}

function rankedParts(parts: readonly IndexPart[]): readonly RankedPart[] {
  return parts.map(({ found: { score, rank }, people }) => ({
    population: people ?? 0,
    score,
    rank,
  }));
}
