import type { Indicator } from "../model/indicator.ts";
import type { PublishedObservation } from "../model/observation.ts";
import type { AtlasContext } from "./context.ts";
import type { TableCell } from "./figure.ts";
import { numberWithMarks } from "../locales/number-with-marks.ts";
import { formatObservation, formatQuantity } from "./format-value.ts";
import { marksOf, marksOfCell, type MarkedPart } from "./marks-of.ts";

/** Gives the marks of `markedObservation`: what has no value has none. */
export function marksOfObservation(
  indicator: Pick<Indicator, "illustrative">,
  observation: PublishedObservation | undefined,
): string {
  return observation?.value == null ? "" : marksOf(indicator, [observation]);
}

/** A number and the observations from which it was made. */
export interface MadeValue {
  readonly value: number;
  readonly parts: readonly (MarkedPart | undefined)[];
}

/** Writes a number as sentences print it: its quantity and its marks. */
export function markedQuantity(
  context: AtlasContext,
  indicator: Indicator,
  { value, parts }: MadeValue,
): string {
  const quantity = formatQuantity(context, indicator, value);
  return numberWithMarks(context.locale, quantity, marksOf(indicator, parts));
}

/** Writes an observation as sentences print it: its quantity and its marks, or why there is none. */
export function markedObservation(
  context: AtlasContext,
  indicator: Indicator,
  observation: PublishedObservation | undefined,
): string {
  if (observation?.value == null) return formatObservation(context, indicator, observation);
  return markedQuantity(context, indicator, { value: observation.value, parts: [observation] });
}

/** Writes the cell of a table as sentences print it: its text and its marks. */
export function markedCell({ locale }: Pick<AtlasContext, "locale">, cell: TableCell): string {
  return numberWithMarks(locale, cell.text, marksOfCell(cell));
}
