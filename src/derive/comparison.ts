import type { AreaCode } from "../model/area.ts";
import type { Indicator } from "../model/indicator.ts";
import type { PublishedObservation } from "../model/observation.ts";
import type { Period } from "../model/period.ts";
import { canon } from "../stats/canon.ts";
import { comparisonFlag, type ComparisonFlag } from "../stats/comparison-flag.ts";
import { CONFIDENCE, type ValueInterval } from "./interval-of.ts";
import { observationOf, type AtlasLookup } from "./lookup.ts";
import { possibleIntervals } from "./possible-intervals.ts";

/** How an area stands beside its benchmark. */
export interface Comparison {
  /**
   * A judgement where there is an interval; for complete counts "above", "below" or "equal", which
   * is arithmetic and no test; "not-compared" where one side has no value.
   */
  readonly flag: ComparisonFlag | "above" | "below" | "equal";
  /** Value beside which the area is put; null where there is none. */
  readonly benchmarkValue: number | null;
  /** True where the area was taken out of the benchmark because it holds over a fifth of it. */
  readonly isRestOfBenchmark: boolean;
  /** What that value was made from: the benchmark, and the area too where it was taken out of it. */
  readonly benchmarkParts: readonly PublishedObservation[];
}

/** Says what of a benchmark an area was put beside, as files for programs do. */
export function comparedPart({ isRestOfBenchmark }: Comparison): "rest" | "whole" {
  return isRestOfBenchmark ? "rest" : "whole";
}

/** What is compared with what. */
export interface ComparisonRequest {
  readonly indicator: Indicator;
  readonly area: AreaCode;
  readonly benchmark: AreaCode;
  readonly period: Period;
}

/** The share of the benchmark's denominator above which an area is compared with the rest. */
export const LARGE_SHARE = 0.2;

/** Compares an area with its benchmark (method.md 2.6). */
export function comparison(lookup: AtlasLookup, request: ComparisonRequest): Comparison {
  const { indicator, area, benchmark, period } = request;
  const code = indicator.code;
  const mine = observationOf(lookup, { indicator: code, area, period });
  const whole = observationOf(lookup, { indicator: code, area: benchmark, period });
  if (mine?.value == null || whole?.value == null || area === benchmark) {
    const benchmarkParts = whole?.value == null ? [] : [whole];
    const benchmarkValue = whole?.value ?? null;
    return { flag: "not-compared", benchmarkValue, isRestOfBenchmark: false, benchmarkParts };
  }
  const rest = restOf(indicator, mine, whole);
  const benchmarkValue = rest ?? whole.value;
  const isRestOfBenchmark = rest !== undefined;
  const benchmarkParts = isRestOfBenchmark ? [whole, mine] : [whole];
  const beside = { benchmarkValue, isRestOfBenchmark, benchmarkParts };
  const { lower, upper } = mine;
  if (lower === null || upper === null) {
    const flag =
      indicator.kind === "count" ? "not-compared" : arithmetic(mine.value, benchmarkValue);
    return { flag, ...beside };
  }
  const possible = possibleIntervals(lookup, indicator, {
    observation: mine,
    confidence: CONFIDENCE,
  });
  const flag = sharedFlag(indicator, [{ lower, upper }, ...possible], benchmarkValue);
  return { flag, ...beside };
}

/**
 * Gives the flag on which all intervals agree, else "similar": births worked back from a rate that
 * is printed as 8.2 are those of any rate from 8.15 to 8.25, and a difference that is there at the
 * one and not at the other hangs on the rounding of the printer.
 */
function sharedFlag(
  { direction }: Indicator,
  intervals: readonly ValueInterval[],
  benchmark: number,
): ComparisonFlag {
  const flags = new Set(
    intervals.map(({ lower, upper }) => comparisonFlag({ lower, upper, benchmark, direction })),
  );
  const [flag = "similar"] = flags;
  return flags.size === 1 ? flag : "similar";
}

function restOf(
  { multiplier }: Indicator,
  mine: PublishedObservation,
  whole: PublishedObservation,
): number | undefined {
  if (mine.lower === null || mine.numerator === null || whole.numerator === null) return undefined;
  if (mine.denominator === null || whole.denominator === null) return undefined;
  const share = mine.denominator / whole.denominator;
  if (share <= LARGE_SHARE || share >= 1) return undefined;
  const numerator = whole.numerator - mine.numerator;
  return (numerator / (whole.denominator - mine.denominator)) * multiplier;
}

function arithmetic(value: number, benchmark: number): "above" | "below" | "equal" {
  if (canon(value) === canon(benchmark)) return "equal";
  return value > benchmark ? "above" : "below";
}
