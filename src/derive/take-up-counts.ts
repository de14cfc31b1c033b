import type { FunnelCounts, FunnelFlag } from "../stats/funnel-stages.ts";
import { isValued, type Status } from "../model/status.ts";
import {
  type StatedPeople,
  type TakeUpCounts,
  type TakeUpRate,
  type TakeUpStage,
} from "../model/take-up.ts";
import { canon } from "../stats/canon.ts";
import { funnelStages } from "../stats/funnel-stages.ts";
import { propagateStatus } from "../stats/propagate-status.ts";
import { wilsonInterval } from "../stats/wilson.ts";
import { CONFIDENCE } from "./interval-of.ts";

type Stages = Readonly<Record<TakeUpStage, StatedPeople>>;

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
  const stated = (value: number | null, parts: readonly StatedPeople[]) =>
    statedOf(
      value,
      parts.map(({ status }) => status),
    );
  const gap = (value: number | null, parts: readonly StatedPeople[]) =>
    withheldIfSmall(stated(value, parts), rules);
  return {
    stages,
    rates: {
      detection: unbounded(stated(detectionRate, [recognised, expected])),
      takeUp: takeUpRate(stated(takeUp, [served, recognised]), { stages, flags }),
      coverage: unbounded(stated(coverage, [served, expected])),
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

/** Gives a number with the worst status of its parts; "undefined" where only the number is missing. */
export function statedOf(value: number | null, statuses: readonly Status[]): StatedPeople {
  const status = propagateStatus(statuses);
  if (!isValued(status)) return { value: null, status };
  return value === null ? { value, status: "undefined" } : { value, status };
}

/** Withholds a gap of 1 to k - 1 people; one that was computed counts as the whole people it takes. */
export function withheldIfSmall(gap: StatedPeople, { k }: GapRules): StatedPeople {
  const isSmall = gap.value !== null && canon(gap.value) > 0 && Math.ceil(canon(gap.value)) < k;
  return isSmall ? { value: null, status: "suppressed" } : gap;
}

function unbounded(rate: StatedPeople): TakeUpRate {
  return { ...rate, lower: null, upper: null };
}

function takeUpRate(
  rate: StatedPeople,
  { stages, flags }: { readonly stages: Stages; readonly flags: readonly FunnelFlag[] },
): TakeUpRate {
  if (flags.includes("served-exceeds-recognised")) {
    return { value: null, status: "undefined", lower: null, upper: null };
  }
  const [x, n] = [stages.served.value, stages.recognised.value];
  if (rate.value === null || x === null || n === null) return unbounded(rate);
  const { lower, upper } = wilsonInterval(x, n, CONFIDENCE);
  return { ...rate, lower, upper };
}
