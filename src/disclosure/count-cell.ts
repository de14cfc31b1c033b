import type { Observation } from "../model/observation.ts";

/** The bounds that an attacker must at least be left with: below the one and above the other. */
export interface Demand {
  readonly lower: number;
  readonly upper: number;
}

/** A count of people at one area, period and breakdown: a cell of additive tables. */
export interface CountCell extends Pick<Observation, "area" | "period" | "breakdown"> {
  /** Null where the data owner withheld it and nothing tells it. */
  readonly value: number | null;
  /** Positions of the observations that tell it; it is withheld where all of them are. */
  readonly carriers: readonly number[];
  /** False where an indicator that is never withheld tells it. */
  readonly withholdable: boolean;
  /** True where the data owner withheld it. */
  readonly delivered: boolean;
  /** What an attacker knows of it if it is withheld, without any table. */
  readonly lower: number;
  readonly upper: number;
  /** Null where its bounds may be as narrow as they like. */
  readonly demand: Demand | null;
}

/** True where withholding a count hides something: zeros are known to be published. */
export function isMovable(cell: CountCell): cell is CountCell & { readonly value: number } {
  const { value, lower, upper, withholdable } = cell;
  return withholdable && value !== null && value >= lower && value <= upper;
}

/** True where two counts are equal to twelve digits. */
export function isSameCount(a: number, b: number): boolean {
  return a.toPrecision(12) === b.toPrecision(12);
}

/** Widens the bounds that must be left so that all demands are met; null where there are none. */
export function mergeDemands(demands: readonly Demand[]): Demand | null {
  if (demands.length === 0) return null;
  return {
    lower: Math.min(...demands.map(({ lower }) => lower)),
    upper: Math.max(...demands.map(({ upper }) => upper)),
  };
}
