import type { FunnelCounts } from "./funnel-stages.ts";

/** The counts of one authority. */
export interface FunnelAuthority extends FunnelCounts {
  readonly id: string;
}

/** People whom an authority lacks to reach the cluster's own rates; null: not known. */
export interface FunnelShortfall {
  readonly id: string;
  readonly detectionShort: number | null;
  readonly takeUpShort: number | null;
  readonly servedAtClusterCoverage: number | null;
  /** Served beyond (or, below 0, short of) what the cluster's coverage would give. */
  readonly vsCluster: number | null;
}

/** Rates of the cluster, each a ratio of sums, and what every authority lacks to reach them. */
export interface FunnelBenchmark {
  readonly clusterDetection: number | null;
  readonly clusterTakeUp: number | null;
  readonly clusterCoverage: number | null;
  readonly areas: readonly FunnelShortfall[];
}

/**
 * Compares authorities with the rates of all of them together: people missing to reach it, never
 * below 0. An authority without a count is in no sum. One authority alone is its own benchmark: print
 * "no comparison".
 *
 *     funnelBenchmarkGap([{ id: "X", expected: 100, recognised: 50, served: 20 }]).clusterCoverage
 *     // 0.2
 */
export function funnelBenchmarkGap(authorities: readonly FunnelAuthority[]): FunnelBenchmark {
  const complete = authorities.filter(isComplete);
  const total = (key: keyof FunnelCounts): number =>
    complete.reduce((sum, authority) => sum + authority[key], 0);
  const [expected, recognised, served] = [total("expected"), total("recognised"), total("served")];
  const rates = {
    clusterDetection: expected === 0 ? null : recognised / expected,
    clusterTakeUp: recognised === 0 ? null : served / recognised,
    clusterCoverage: expected === 0 ? null : served / expected,
  };
  return { ...rates, areas: authorities.map((authority) => shortfall(authority, rates)) };
}

function isComplete(
  authority: FunnelAuthority,
): authority is FunnelAuthority & { readonly [Key in keyof FunnelCounts]: number } {
  const { expected, recognised, served } = authority;
  return expected !== null && recognised !== null && served !== null;
}

function shortfall(
  { id, expected, recognised, served }: FunnelAuthority,
  rates: Omit<FunnelBenchmark, "areas">,
): FunnelShortfall {
  const detected = product(rates.clusterDetection, expected);
  const taken = product(rates.clusterTakeUp, recognised);
  const covered = product(rates.clusterCoverage, expected);
  return {
    id,
    detectionShort: short(detected, recognised),
    takeUpShort: short(taken, served),
    servedAtClusterCoverage: covered,
    vsCluster: covered === null || served === null ? null : served - covered,
  };
}

function product(rate: number | null, base: number | null): number | null {
  return rate === null || base === null ? null : rate * base;
}

function short(wanted: number | null, found: number | null): number | null {
  return wanted === null || found === null ? null : Math.max(0, wanted - found);
}
