import type { IndicatorCode } from "../model/indicator.ts";
import type { Observation } from "../model/observation.ts";

/** An observation that will be derived from delivered ones, and so has to be judged beforehand. */
export interface Foreseen {
  readonly observation: Observation;
  readonly parts: readonly Observation[];
  /**
   * A "sum" is the count of a larger area. Sums and quotients are withheld with any of their parts by
   * those who derive them; an implied "count" is withheld only where it is said to be.
   */
  readonly kind: "sum" | "quotient" | "count";
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
