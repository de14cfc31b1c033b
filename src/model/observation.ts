import type { AreaCode } from "./area.ts";
import type { IndicatorCode } from "./indicator.ts";
import type { Period } from "./period.ts";
import type { Status } from "./status.ts";

/** Value of one indicator for one area and period. Without a value the status says why. */
export interface Observation {
  readonly area: AreaCode;
  readonly indicator: IndicatorCode;
  readonly period: Period;
  /** "" is the total; else keys in alphabetical order: "age=65+;sex=f". */
  readonly breakdown: string;
  readonly value: number | null;
  readonly status: Status;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly provisional: boolean;
  /** Share of the denominator that the parts with data hold (0 to 1); 1 where nothing is missing. */
  readonly coverage: number;
  /** True where the value was computed from other indicators or other areas. */
  readonly derived: boolean;
  readonly note: string;
}

declare const published: unique symbol;

/**
 * An observation that has passed disclosure control. Only `disclosure/` makes one from an
 * `Observation`, so that nothing downstream can be handed a value that had to be withheld.
 */
export type PublishedObservation = Observation & { readonly [published]: true };

/**
 * Makes an observation out of published ones: what is computed from published numbers is published.
 * Passing the parts is the proof; a value that was withheld cannot be among them.
 */
export function derivedObservation(
  observation: Omit<Observation, "derived">,
  _parts: readonly PublishedObservation[],
): PublishedObservation {
  return { ...observation, derived: true } as PublishedObservation;
}

/** Takes an observation from a stored edition, which holds nothing but what was published. */
export function storedObservation(observation: Observation): PublishedObservation {
  return observation as PublishedObservation;
}

/** The identity of an observation: no two of one atlas share it. */
export function observationKey(
  observation: Pick<Observation, "indicator" | "area" | "period" | "breakdown">,
): string {
  const { indicator, area, period, breakdown } = observation;
  return `${indicator}|${area}|${period}|${breakdown}`;
}
