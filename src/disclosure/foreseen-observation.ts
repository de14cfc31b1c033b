import type { IndicatorCode } from "../model/indicator.ts";
import type { Observation } from "../model/observation.ts";

/** An observation that will be derived from delivered ones, and so has to be judged beforehand. */
export interface Foreseen {
  readonly observation: Observation;
  readonly parts: readonly Observation[];
  /** True for the count of a larger area: it goes by itself with any of its parts. */
  readonly isSum: boolean;
}

/** Observations by their keys. */
export type Known = ReadonlyMap<string, Observation>;

/** Makes an observation that will be derived at the place of another one. */
export function derivedAt(
  place: Observation,
  indicator: IndicatorCode,
  value: number,
): Observation {
  return {
    ...place,
    indicator,
    value,
    status: "ok",
    lower: null,
    upper: null,
    numerator: null,
    denominator: null,
    coverage: 1,
    derived: true,
    note: "",
  };
}
