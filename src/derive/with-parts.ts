import type { Atlas } from "../model/atlas.ts";
import {
  derivedObservation,
  observationKey,
  type PublishedObservation,
} from "../model/observation.ts";
import { isValued } from "../model/status.ts";

/**
 * Puts numerator and denominator beside every value whose indicator names them and whose row did
 * not deliver them. Where a part is not known, both stay empty.
 */
export function withParts({
  areas,
  indicators,
  observations,
}: Atlas): readonly PublishedObservation[] {
  const byKey = new Map(observations.map((item) => [observationKey(item), item]));
  const areaKm2 = new Map(areas.map((area) => [area.code, area.areaKm2]));
  const codes = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const part = (item: PublishedObservation, code: string): number | null => {
    if (code === "area_km2") return areaKm2.get(item.area) ?? null;
    return byKey.get(observationKey({ ...item, indicator: code }))?.value ?? null;
  };
  return observations.map((item) => {
    const indicator = codes.get(item.indicator);
    const { numerator: top, denominator: bottom } = indicator ?? {};
    if (!isValued(item.status) || item.denominator !== null || !top || !bottom) return item;
    const numerator = part(item, top);
    const denominator = part(item, bottom);
    if (numerator === null || denominator === null) return item;
    const { derived, ...rest } = item;
    const completed = derivedObservation({ ...rest, numerator, denominator }, [item]);
    return derived ? completed : { ...completed, derived };
  });
}
