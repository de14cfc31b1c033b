import type { StatedNumber } from "../model/stated-number.ts";
import type { TakeUpCounts, TakeUpRate, TakeUpStage } from "../model/take-up.ts";
import type { FunnelCounts, FunnelFlag } from "../stats/funnel-stages.ts";
import { canon } from "../stats/canon.ts";
import { funnelStages } from "../stats/funnel-stages.ts";
import { wilsonInterval } from "../stats/wilson.ts";
import { CONFIDENCE } from "./interval-of.ts";
import { statedOf } from "./stated-of.ts";

type Stages = Readonly<Record<TakeUpStage, StatedNumber>>;

/** From how many people on a gap may be told; 1 to k - 1 are withheld. */
export interface GapRules {
  readonly k: number;
}

/**
 * Computes the rates and gaps of three stages with the reason for each that is missing. Take-up has
 * the interval of Wilson; detection and coverage have none, since those expected are an estimate. A
 * take-up above 1 is a contradiction and not told; a gap of too few people is withheld.
 */
export function takeUpCounts(stages: Stages, rules: GapRules): TakeUpCounts {
  const found = funnelStages(countsOf({ stages }));
  const { detectionRate, takeUp, coverage, flags } = found;
  const { expected, recognised, served } = stages;
  const gap = (value: number | null, parts: readonly StatedNumber[]) =>
    withheldIfSmall(statedOf(value, parts), rules);
  return {
    stages,
    rates: {
      detection: unbounded(statedOf(detectionRate, [recognised, expected])),
      takeUp: takeUpRate(statedOf(takeUp, [served, recognised]), { stages, flags }),
      coverage: unbounded(statedOf(coverage, [served, expected])),
    },
    gaps: {
      detection: gap(found.underDetection, [expected, recognised]),
      takeUp: gap(found.underConsumption, [recognised, served]),
      total: gap(found.totalGap, [expected, served]),
    },
    flags,
  };
}

/** Gives the three numbers of a funnel. */
export function countsOf(counts: { readonly stages: Stages } | undefined): FunnelCounts {
  return {
    expected: counts?.stages.expected.value ?? null,
    recognised: counts?.stages.recognised.value ?? null,
    served: counts?.stages.served.value ?? null,
  };
}

/** Withholds a gap of 1 to k - 1 people; one that was computed counts as the whole people it takes. */
export function withheldIfSmall(gap: StatedNumber, { k }: GapRules): StatedNumber {
  const isSmall = gap.value !== null && canon(gap.value) > 0 && Math.ceil(canon(gap.value)) < k;
  return isSmall ? { value: null, status: "suppressed", provisional: false } : gap;
}

function unbounded(rate: StatedNumber): TakeUpRate {
  return { ...rate, lower: null, upper: null };
}

function takeUpRate(
  rate: StatedNumber,
  { stages, flags }: { readonly stages: Stages; readonly flags: readonly FunnelFlag[] },
): TakeUpRate {
  if (flags.includes("served-exceeds-recognised")) {
    return unbounded({ value: null, status: "undefined", provisional: false });
  }
  const [x, n] = [stages.served.value, stages.recognised.value];
  if (rate.value === null || x === null || n === null) return unbounded(rate);
  const { lower, upper } = wilsonInterval(x, n, CONFIDENCE);
  return { ...rate, lower, upper };
}
