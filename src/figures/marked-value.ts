import type { Indicator } from "../model/indicator.ts";
import type { PublishedObservation } from "../model/observation.ts";
import type { AtlasContext } from "./context.ts";
import { DAGGER } from "../model/dagger.ts";
import { formatObservation, formatQuantity } from "./format-value.ts";
import { isDaggered, type Daggered } from "./is-daggered.ts";

/** Tells whether a value made from these observations has a mark; all of an invented indicator do. */
export function isMarked(
  { illustrative }: Pick<Indicator, "illustrative">,
  observations: readonly (Daggered | undefined)[],
): boolean {
  return illustrative || observations.some(isDaggered);
}

/** Tells whether `markedObservation` has a mark: what has no value has none. */
export function isMarkedObservation(
  indicator: Pick<Indicator, "illustrative">,
  observation: PublishedObservation | undefined,
): boolean {
  return observation?.value != null && isMarked(indicator, [observation]);
}

/** Gives the mark of a value made from these observations, or nothing. */
export function markOf(
  indicator: Pick<Indicator, "illustrative">,
  observations: readonly (Daggered | undefined)[],
): string {
  return isMarked(indicator, observations) ? DAGGER : "";
}

/** A number and the observations from which it was made. */
export interface MadeValue {
  readonly value: number;
  readonly parts: readonly (Daggered | undefined)[];
}

/** Writes a number as sentences print it: its quantity and its mark. */
export function markedQuantity(
  context: AtlasContext,
  indicator: Indicator,
  { value, parts }: MadeValue,
): string {
  return `${formatQuantity(context, indicator, value)}${markOf(indicator, parts)}`;
}

/** Writes an observation as sentences print it: its quantity and its mark, or why there is none. */
export function markedObservation(
  context: AtlasContext,
  indicator: Indicator,
  observation: PublishedObservation | undefined,
): string {
  if (observation?.value == null) return formatObservation(context, indicator, observation);
  return markedQuantity(context, indicator, { value: observation.value, parts: [observation] });
}
