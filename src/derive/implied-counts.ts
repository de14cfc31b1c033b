import type { Atlas } from "../model/atlas.ts";
import type { Indicator } from "../model/indicator.ts";
import {
  derivedObservation,
  observationKey,
  type PublishedObservation,
} from "../model/observation.ts";
import { isValued, type Status } from "../model/status.ts";
import { propagateStatus } from "../stats/propagate-status.ts";

/**
 * Adds the counts that another indicator implies: with rate = numerator / denominator × multiplier
 * delivered beside one of the two counts, the other follows ("numerator-of:birth-rate" gives the
 * births). The count carries the rounding of the printed rate, so its status is "estimated".
 */
export function impliedCounts({
  indicators,
  observations,
}: Atlas): readonly PublishedObservation[] {
  const byKey = new Map(observations.map((item) => [observationKey(item), item]));
  const added = indicators.flatMap((count) => {
    const [, part, code] = /^(numerator|denominator)-of:(.+)$/.exec(count.derived ?? "") ?? [];
    const rate = indicators.find((indicator) => indicator.code === code);
    if (rate === undefined) return [];
    const other = part === "numerator" ? rate.denominator : rate.numerator;
    return observations
      .filter((item) => item.indicator === rate.code)
      .flatMap((item) => {
        const known = byKey.get(observationKey({ ...item, indicator: other ?? "" }));
        if (byKey.has(observationKey({ ...item, indicator: count.code }))) return [];
        return impliedCount({ count, rate, item, known, isNumerator: part === "numerator" });
      });
  });
  return [...observations, ...added];
}

interface Implication {
  readonly count: Indicator;
  readonly rate: Indicator;
  readonly item: PublishedObservation;
  readonly known: PublishedObservation | undefined;
  readonly isNumerator: boolean;
}

function impliedCount(implication: Implication): PublishedObservation {
  const { count, item, known } = implication;
  const value = impliedValue(implication);
  const status = impliedStatus(implication, value);
  return derivedObservation(
    {
      ...item,
      indicator: count.code,
      value: isValued(status) ? value : null,
      status,
      lower: null,
      upper: null,
      numerator: null,
      denominator: null,
      provisional: item.provisional || known?.provisional === true,
      note: "",
    },
    known === undefined ? [item] : [item, known],
  );
}

function impliedValue({ rate, item, known, isNumerator }: Implication): number | null {
  const value = item.value;
  const other = known?.value ?? null;
  if (value === null || other === null) return null;
  if (isNumerator) return (value * other) / rate.multiplier;
  return value === 0 ? null : (other * rate.multiplier) / value;
}

function impliedStatus({ item, known }: Implication, value: number | null): Status {
  const status = propagateStatus([item.status, known?.status ?? "missing"]);
  if (!isValued(status)) return status;
  return value === null ? "undefined" : "estimated";
}
