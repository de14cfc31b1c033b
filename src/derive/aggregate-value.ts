import type { Indicator } from "../model/indicator.ts";
import type { Observation, PublishedObservation } from "../model/observation.ts";
import type { Status } from "../model/status.ts";
import { ratioOfSums, type RatioPart } from "../stats/aggregate.ts";
import { propagateStatus } from "../stats/propagate-status.ts";
import { weightedMean, type WeightedPart } from "../stats/weighted-mean.ts";
import { partsCoverage } from "./parts-coverage.ts";

/** One part of a larger area; without an observation the part is missing. */
export interface AggregatePart {
  readonly observation: PublishedObservation | undefined;
  /** Weight of a mean, or denominator of a ratio: known also where the value is missing. */
  readonly weight: number | null;
  /** True where the value, or what it is weighted by, stands on a count that was worked back. */
  readonly isImplied: boolean;
}

type Result = Pick<Observation, "value" | "status" | "coverage" | "numerator" | "denominator">;

/** The least share of the denominator that must have data before a partial value is printed. */
export const MIN_COVERAGE = 0.8;

/**
 * Computes the value of a larger area from its parts (method.md 1.3). A withheld part withholds
 * the whole; missing parts make a ratio or mean partial down to a coverage of 0.8, and a sum
 * missing; parts to which the indicator does not apply do not count. A weighted mean of anything
 * but means is an approximation and says "estimated"; so does what stands on counts that were worked
 * back from printed rates, even where each part's own rate was delivered.
 */
export function aggregateValue(indicator: Indicator, parts: readonly AggregatePart[]): Result {
  const statuses = parts.map(({ observation }) => observation?.status ?? "missing");
  if (statuses.includes("suppressed")) return nothing("suppressed");
  if (indicator.aggregate === "sum") return sum(parts);
  const found = indicator.aggregate === "ratio-of-sums" ? ratio(indicator, parts) : mean(parts);
  if (found.value === null) return nothing(found.status);
  const coverage = statuses.includes("partial") ? partsCoverage(parts) : found.coverage;
  const result = { ...found, coverage };
  if (result.coverage < MIN_COVERAGE) return nothing("missing");
  const isApproximate = indicator.aggregate === "weighted-mean" && indicator.kind !== "mean";
  const isImplied = parts.some((part) => part.isImplied);
  const isEstimated = isApproximate || isImplied || statuses.includes("estimated");
  return result.status === "ok" && isEstimated ? { ...result, status: "estimated" } : result;
}

function nothing(status: Status): Result {
  return { value: null, status, coverage: 0, numerator: null, denominator: null };
}

function sum(parts: readonly AggregatePart[]): Result {
  const counted = parts.filter(({ observation }) => observation?.status !== "not-applicable");
  if (counted.length === 0) return nothing("not-applicable");
  const status = propagateStatus(
    counted.map(({ observation }) => observation?.status ?? "missing"),
  );
  // What a partial part lacks is missing from the sum, and nothing would say so.
  if (status === "partial") return nothing("missing");
  const values = counted.map(({ observation }) => observation?.value ?? null);
  if (values.includes(null)) return nothing(status === "ok" ? "missing" : status);
  const value = values.reduce<number>((total, part) => total + (part ?? 0), 0);
  return { value, status, coverage: 1, numerator: null, denominator: null };
}

function ratio(indicator: Indicator, parts: readonly AggregatePart[]): Result {
  const rows = parts.map(({ observation, weight }): RatioPart => {
    const { numerator = null, denominator = null, status = "missing" } = observation ?? {};
    return [numerator, denominator ?? weight, status];
  });
  return ratioOfSums(rows, { multiplier: indicator.multiplier });
}

function mean(parts: readonly AggregatePart[]): Result {
  const rows = parts.map(({ observation, weight }): WeightedPart => {
    const { value = null, status = "missing", coverage = 1 } = observation ?? {};
    return [weight === null ? null : weight * (value === null ? 1 : coverage), value, status];
  });
  return { ...weightedMean(rows), numerator: null, denominator: null };
}
