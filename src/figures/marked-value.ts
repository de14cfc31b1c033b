import type { Indicator } from "../model/indicator.ts";
import type { PublishedObservation } from "../model/observation.ts";
import type { AtlasContext } from "./context.ts";
import { DAGGER } from "../model/dagger.ts";
import { formatObservation, formatQuantity } from "./format-value.ts";
import { isDaggered, type Daggered } from "./is-daggered.ts";

/** Gives the mark of a value made from these observations; every value of an invented indicator has one. */
export function markOf(
  { illustrative }: Pick<Indicator, "illustrative">,
  observations: readonly (Daggered | undefined)[],
): string {
  return illustrative || observations.some(isDaggered) ? DAGGER : "";
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
