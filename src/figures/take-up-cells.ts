import type { StatedNumber } from "../model/stated-number.ts";
import type { TakeUpCounts, TakeUpResult, TakeUpStage } from "../model/take-up.ts";
import type { AtlasContext } from "./context.ts";
import type { TableCell } from "./figure.ts";
import { indicatorOf } from "../derive/lookup.ts";
import { STAGES_OF } from "../model/take-up.ts";
import { statedCell } from "./stated-cell.ts";
import { peopleText, rateText } from "./take-up-words.ts";

/** A number of a funnel and the stages that it is made from. */
interface MadeNumber {
  readonly stated: StatedNumber;
  readonly stages: readonly TakeUpStage[];
}

/** Makes the cells of the stages, rates and gaps of an area, or of the whole. */
export function takeUpCells(
  context: AtlasContext,
  result: TakeUpResult,
  { stages, rates, gaps }: TakeUpCounts,
) {
  const people = (stage: TakeUpStage) =>
    peopleCell(context, result, { stated: stages[stage], stages: [stage] });
  const rate = (name: keyof typeof rates) =>
    rateCell(context, result, { stated: rates[name], stages: STAGES_OF[name] });
  const gap = (stated: StatedNumber, name: keyof typeof rates) =>
    peopleCell(context, result, { stated, stages: STAGES_OF[name] });
  return {
    expected: people("expected"),
    recognised: people("recognised"),
    served: people("served"),
    detection: rate("detection"),
    takeUp: rate("takeUp"),
    coverage: rate("coverage"),
    detectionGap: gap(gaps.detection, "detection"),
    takeUpGap: gap(gaps.takeUp, "takeUp"),
    totalGap: gap(gaps.total, "coverage"),
  };
}

/** Makes the cell of people of a funnel, or of why their number is not there. */
export function peopleCell(
  context: AtlasContext,
  result: TakeUpResult,
  made: MadeNumber,
): TableCell {
  return takeUpCell(context, result, { ...made, text: peopleText(context, made.stated) });
}

function rateCell(context: AtlasContext, result: TakeUpResult, made: MadeNumber): TableCell {
  return takeUpCell(context, result, { ...made, text: rateText(context, made.stated) });
}

/** Makes the cell of a number of a funnel as it is written: invented where one of its stages is. */
export function takeUpCell(
  { lookup }: AtlasContext,
  { indicators }: TakeUpResult,
  { text, stated, stages }: MadeNumber & { readonly text: string },
): TableCell {
  const isInvented = (stage: TakeUpStage) => indicatorOf(lookup, indicators[stage]).illustrative;
  return { ...statedCell(text, stated), illustrative: stages.some(isInvented) };
}
