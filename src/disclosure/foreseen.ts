import type { Atlas } from "../model/atlas.ts";
import type { Indicator, IndicatorCode } from "../model/indicator.ts";
import type { Observation } from "../model/observation.ts";
import type { Foreseen, Known } from "./foreseen-observation.ts";
import { observationKey } from "../model/observation.ts";
import { isValued } from "../model/status.ts";
import { derivedAt } from "./foreseen-observation.ts";
import { foreseenSums } from "./foreseen-sums.ts";

/**
 * Foresees what will be derived and tells something of people: the counts that a rate implies, the
 * counts of larger areas that a quotient needs, and the quotients themselves. What will be divided
 * is judged like what came divided (method.md 13.1); all numbers here are as delivered.
 */
export function foreseen(atlas: Atlas<Observation>): Foreseen[] {
  const divided = atlas.indicators.filter(isDividedPeople);
  const parts = new Set(divided.flatMap((one) => [one.numerator, one.denominator]));
  const isNeeded = ({ code, protect }: Indicator): boolean =>
    protect === "people" || parts.has(code);
  const steps = [
    (known: Known) => impliedCounts(atlas, known, isNeeded),
    (known: Known) => foreseenSums(atlas, known, parts),
    (known: Known) => divided.flatMap((indicator) => quotientsOf(indicator, known)),
  ];
  const known = new Map(atlas.observations.map((item) => [observationKey(item), item]));
  return steps.flatMap((step) => {
    const found = step(known);
    for (const { observation } of found) known.set(observationKey(observation), observation);
    return found;
  });
}

function isDividedPeople({ derived, protect, denominator }: Indicator): boolean {
  return derived === "quotient" && protect === "people" && denominator !== "area_km2";
}

function ofIndicator(known: Known, code: IndicatorCode | null): Observation[] {
  return [...known.values()].filter(
    ({ indicator, status, value }) => indicator === code && isValued(status) && value !== null,
  );
}

function quotientsOf(indicator: Indicator, known: Known): Foreseen[] {
  const { code, numerator, denominator, multiplier } = indicator;
  return ofIndicator(known, numerator).flatMap((top) => {
    const bottom = known.get(observationKey({ ...top, indicator: denominator ?? "" }));
    if (top.value === null || !bottom?.value) return [];
    if (known.has(observationKey({ ...top, indicator: code }))) return [];
    const value = (top.value / bottom.value) * multiplier;
    return [{ observation: derivedAt(top, code, value), parts: [top, bottom], kind: "quotient" }];
  });
}

function impliedCounts(
  { indicators }: Atlas<Observation>,
  known: Known,
  isNeeded: (count: Indicator) => boolean,
): Foreseen[] {
  return indicators.filter(isNeeded).flatMap((count) => {
    const [, side, code] = /^(numerator|denominator)-of:(.+)$/.exec(count.derived ?? "") ?? [];
    const rate = indicators.find((indicator) => indicator.code === code);
    if (rate === undefined) return [];
    const other = side === "numerator" ? rate.denominator : rate.numerator;
    return ofIndicator(known, rate.code).flatMap((item) => {
      const beside = known.get(observationKey({ ...item, indicator: other ?? "" }));
      if (known.has(observationKey({ ...item, indicator: count.code }))) return [];
      if (item.value === null || beside?.value == null) return [];
      const top = (item.value * beside.value) / rate.multiplier;
      const bottom = item.value === 0 ? null : (beside.value * rate.multiplier) / item.value;
      const value = side === "numerator" ? top : bottom;
      if (value === null) return [];
      const observation = derivedAt(item, count.code, Math.round(value));
      return [{ observation, parts: [item, beside], kind: "count" }];
    });
  });
}
