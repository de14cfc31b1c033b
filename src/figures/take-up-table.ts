import type { TakeUpArea, TakeUpCounts, TakeUpResult } from "../model/take-up.ts";
import type { FigureTable, TableCell, TableColumn } from "./figure.ts";
import { areaOf, levelOf } from "../derive/lookup.ts";
import { TAKE_UP_RATES, TAKE_UP_STAGES } from "../model/take-up.ts";
import { say, textOf, type AtlasContext } from "./context.ts";
import { statedShares } from "./stated-shares.ts";
import { takeUpCells } from "./take-up-cells.ts";
import { limitsText, wholeLabel } from "./take-up-words.ts";

/** Makes the table of a funnel: stages and rates of every area, the widest gap first, the whole last. */
export function takeUpTable(context: AtlasContext, result: TakeUpResult): FigureTable {
  const level = levelOf(context.lookup, result.level);
  return {
    columns: [
      { key: "area", label: textOf(context, level.name), isNumber: false },
      ...columns(context),
    ],
    rows: [
      ...byGap(result.areas).map((item) => [
        {
          text: textOf(context, areaOf(context.lookup, item.area).name),
          value: item.area,
        },
        ...cells(context, result, item),
      ]),
      [
        { text: wholeLabel(context, result), value: result.whole.area },
        ...cells(context, result, result.whole),
      ],
    ],
  };
}

/** Sorts areas by how many expected people are not served; unknown gaps last, by code. */
export function byGap(areas: readonly TakeUpArea[]): readonly TakeUpArea[] {
  const gap = ({ gaps }: TakeUpArea) => gaps.total.value ?? -1;
  return areas.toSorted((a, b) => gap(b) - gap(a));
}

function columns(context: AtlasContext): readonly TableColumn[] {
  const number = (key: string, label: string): TableColumn => ({ key, label, isNumber: true });
  return [
    ...TAKE_UP_STAGES.map((stage) => number(stage, say(context, `takeUp.stage.${stage}`))),
    ...TAKE_UP_RATES.map((rate) => number(rate, say(context, `takeUp.rate.${rate}`))),
    number("interval", say(context, "takeUp.column.interval", statedShares(context))),
    number("gap_detection", say(context, "takeUp.gap.detection")),
    number("gap_take_up", say(context, "takeUp.gap.takeUp")),
  ];
}

function cells(
  context: AtlasContext,
  result: TakeUpResult,
  counts: TakeUpCounts,
): readonly TableCell[] {
  const found = takeUpCells(context, result, counts);
  const { takeUp } = counts.rates;
  return [
    ...TAKE_UP_STAGES.map((stage) => found[stage]),
    ...TAKE_UP_RATES.map((rate) => found[rate]),
    { ...found.takeUp, text: limitsText(context, takeUp) || found.takeUp.text, value: null },
    found.detectionGap,
    found.takeUpGap,
  ];
}
