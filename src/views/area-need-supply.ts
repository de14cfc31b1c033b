import type { TableCell } from "../figures/figure.ts";
import type { NeedSupplyArea, NeedSupplyResult } from "../model/need-supply.ts";
import { needSupplyAreaOf } from "../derive/need-supply-area.ts";
import { needSupplyResults } from "../derive/need-supply.ts";
import { remembered } from "../derive/remembered.ts";
import { asked } from "../figures/asked.ts";
import { hrefOf, languageOf, lowered, say, type AtlasContext } from "../figures/context.ts";
import { formatCount } from "../figures/format-count.ts";
import { markedCell } from "../figures/marked-value.ts";
import { marksOf, marksOfCell } from "../figures/marks-of.ts";
import { cornerWords } from "../figures/need-supply-corner.ts";
import { needCell, pairOf, supplyCell, type WordedPair } from "../figures/need-supply-table.ts";
import { stateWords } from "../figures/need-supply-words.ts";
import { address } from "../markup/address.ts";
import { pairTitle } from "./need-supply-view.ts";

/** What a profile says of one pair of need and supply. */
export interface AreaNeedSupply {
  readonly title: string;
  readonly href: string;
  /** The class of the area in words; a reason where it has none. */
  readonly finding: string;
  readonly text: string;
  /** The marks of the finding, and those of the finding and the numbers in the text. */
  readonly findingMarks: string;
  readonly marks: string;
}

/** Lists need against supply of an area, by its code, pair by pair; empty where none is of its level. */
export const areaNeedSupply = asked("need-supply", (context, code): readonly AreaNeedSupply[] =>
  needSupplyResults(context.lookup).flatMap((result) => {
    const found = needSupplyAreaOf(result, code);
    return found === undefined ? [] : [entryOf(context, result, found)];
  }),
);

/** Counts the areas of a pair that have nothing of the supply. */
const withoutSupply = remembered(
  ({ areas }: NeedSupplyResult) => areas.filter(({ supply }) => supply === 0).length,
);

function entryOf(
  context: AtlasContext,
  result: NeedSupplyResult,
  found: NeedSupplyArea,
): AreaNeedSupply {
  const { corner } = found;
  const pair = pairOf(context, result);
  const cells = { need: needCell(context, pair, found), supply: supplyCell(context, pair, found) };
  const findingMarks = corner === null ? "" : marksOf(result, []);
  return {
    title: pairTitle(context, result),
    href: hrefOf(context, address.needSupply(languageOf(context), result.id)),
    finding:
      corner === null
        ? say(context, "needSupply.area.notCompared")
        : cornerWords(context, result, corner),
    text: sentence(context, { ...pair, ...cells }, found),
    findingMarks,
    marks: [findingMarks, marksOfCell(cells.need), marksOfCell(cells.supply)].join(""),
  };
}

interface Sides extends WordedPair {
  readonly need: TableCell;
  readonly supply: TableCell;
}

function sentence(
  context: AtlasContext,
  { result, words, ...cells }: Sides,
  { needRank, supplyRank, supply, state }: NeedSupplyArea,
): string {
  const need = { need: words.need, needValue: markedCell(context, cells.need) };
  if (needRank === null || supplyRank === null || supply === null) {
    return say(context, "needSupply.area.reason", {
      ...need,
      supply: words.supply,
      reason: lowered(context, stateWords(context, state)),
    });
  }
  const alike = withoutSupply(result) - 1;
  if (supply === 0 && alike > 0) {
    return say(context, "needSupply.area.noneOfMany", {
      ...need,
      supply: words.measure,
      needRank: formatCount(context, needRank),
      alike,
      count: formatCount(context, result.compared),
      areas: words.areas,
    });
  }
  return say(context, "needSupply.area.ranks", {
    ...need,
    supply: words.measure,
    supplyValue: markedCell(context, cells.supply),
    needRank: formatCount(context, needRank),
    supplyRank: formatCount(context, supplyRank),
    count: formatCount(context, result.compared),
    areas: words.areas,
  });
}
