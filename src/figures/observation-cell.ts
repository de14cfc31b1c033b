import type { Indicator } from "../model/indicator.ts";
import type { PublishedObservation } from "../model/observation.ts";
import type { AtlasContext } from "./context.ts";
import type { TableCell } from "./figure.ts";
import { formatObservation } from "./format-value.ts";

/** Makes the cell of an observation; its marks are drawn beside the digits, which keep their column. */
export function observationCell(
  context: AtlasContext,
  indicator: Indicator,
  observation: PublishedObservation | undefined,
): TableCell {
  return {
    text: formatObservation(context, indicator, observation),
    value: observation?.value ?? null,
    status: observation?.status,
    provisional: observation?.provisional,
  };
}
