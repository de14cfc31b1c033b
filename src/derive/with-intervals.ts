import type { Atlas } from "../model/atlas.ts";
import { derivedObservation, type PublishedObservation } from "../model/observation.ts";
import { CONFIDENCE, intervalOf } from "./interval-of.ts";

/** Puts a 95 % interval beside each value that has one and was delivered without. */
export function withIntervals({
  indicators,
  observations,
}: Atlas): readonly PublishedObservation[] {
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  return observations.map((item) => {
    const indicator = byCode.get(item.indicator);
    if (indicator === undefined || item.lower !== null) return item;
    const interval = intervalOf(indicator, item, CONFIDENCE);
    if (interval === undefined) return item;
    const { derived, ...rest } = item;
    return { ...derivedObservation({ ...rest, ...interval }, [item]), derived };
  });
}
