import type { NeedSupplyArea, NeedSupplyResult } from "../model/need-supply.ts";
import type { FigureTable, TableCell } from "./figure.ts";
import { areaOf, levelOf } from "../derive/lookup.ts";
import { statedOf } from "../derive/stated-of.ts";
import { formatNumber } from "../scales/format-number.ts";
import { languageOf, lowered, say, textOf, type AtlasContext } from "./context.ts";
import { formatCount } from "./format-count.ts";
import {
  needSupplyWords,
  needText,
  stateWords,
  supplyText,
  type NeedSupplyWords,
} from "./need-supply-words.ts";
import { statedCell } from "./stated-cell.ts";

/** Makes the table of a pair: both sides with their ranks, the least served first. */
export function needSupplyTable(context: AtlasContext, result: NeedSupplyResult): FigureTable {
  const pair = pairOf(context, result);
  const { words } = pair;
  const number = (key: string, label: string) => ({ key, label, isNumber: true });
  const level = levelOf(context.lookup, result.level);
  return {
    columns: [
      { key: "area", label: textOf(context, level.name), isNumber: false },
      number("need", words.need),
      number("need_rank", say(context, "needSupply.column.needRank")),
      number("supply", words.measure),
      number("supply_rank", say(context, "needSupply.column.supplyRank")),
      number("difference", say(context, "needSupply.column.difference")),
      { key: "state", label: say(context, "needSupply.column.state"), isNumber: false },
    ],
    rows: byDifference(result.areas).map((item) => [
      areaCell(context, item),
      needCell(context, pair, item),
      rankCell(context, item.needRank),
      supplyCell(context, pair, item),
      rankCell(context, item.supplyRank),
      signedCell(context, item.difference, 0),
      stateCell(context, item),
    ]),
  };
}

/**
 * Makes the table of fair shares: what stands in each area, and what would by its need. A share is
 * of all their needs, so that it is as sure as the least sure of them.
 */
export function fairShareTable(context: AtlasContext, result: NeedSupplyResult): FigureTable {
  const number = (key: string, label: string) => ({ key, label, isNumber: true });
  const level = levelOf(context.lookup, result.level);
  const { illustrative, isNeedInvented } = result;
  const shared = result.areas.filter(({ target }) => target !== null);
  const all = statedOf(
    0,
    shared.map(({ needWeight }) => needWeight),
  );
  const share = (cell: TableCell): TableCell =>
    typeof cell.value === "number"
      ? { ...statedCell(cell.text, { ...all, value: cell.value }), illustrative }
      : cell;
  const language = languageOf(context);
  const weighed =
    result.weighedBy === "people"
      ? say(context, "needSupply.column.people")
      : say(context, "needSupply.column.weighted");
  return {
    columns: [
      { key: "area", label: textOf(context, level.name), isNumber: false },
      number("weight", weighed),
      number("services", say(context, "needSupply.column.services")),
      number("target", say(context, "needSupply.column.target")),
      number("whole_target", say(context, "needSupply.column.wholeTarget")),
      number("gap", say(context, "needSupply.column.gap")),
    ],
    rows: shared
      .toSorted((a, b) => (a.gap ?? 0) - (b.gap ?? 0))
      .map((item) => [
        areaCell(context, item),
        {
          ...statedCell(rankCell(context, item.needWeight.value).text, item.needWeight),
          illustrative: isNeedInvented,
        },
        rankCell(context, item.services),
        share({ text: decimal(item.target ?? 0, language), value: item.target }),
        share(rankCell(context, item.wholeTarget)),
        share(signedCell(context, item.gap, 1)),
      ]),
  };
}

/** The least served first; areas without both sides last, in order of their codes. */
function byDifference(areas: readonly NeedSupplyArea[]): readonly NeedSupplyArea[] {
  const place = ({ difference }: NeedSupplyArea) => difference ?? -Infinity;
  return areas.toSorted((a, b) => (place(a) === place(b) ? 0 : place(b) - place(a)));
}

function areaCell(context: AtlasContext, { area }: NeedSupplyArea): TableCell {
  return { text: textOf(context, areaOf(context.lookup, area).name), value: area };
}

function rankCell(context: AtlasContext, count: number | null): TableCell {
  const text = count === null ? notCompared(context) : formatCount(context, count);
  return { text, value: count };
}

function signedCell(context: AtlasContext, value: number | null, decimals: number): TableCell {
  const style = { language: languageOf(context), decimals, sign: "always" as const };
  return { text: value === null ? notCompared(context) : formatNumber(value, style), value };
}

function notCompared(context: AtlasContext): string {
  return lowered(context, say(context, "needSupply.area.notCompared"));
}

/** A pair and its words: what is the same for the cells of all areas. */
export interface WordedPair {
  readonly result: NeedSupplyResult;
  readonly words: NeedSupplyWords;
}

/** Gives a pair with its words. */
export function pairOf(context: AtlasContext, result: NeedSupplyResult): WordedPair {
  return { result, words: needSupplyWords(context, result) };
}

/** Makes the cell of the need of an area, or of why there is none. */
export function needCell(
  context: AtlasContext,
  { result, words }: WordedPair,
  item: NeedSupplyArea,
): TableCell {
  const { need: value, needStatus: status, needProvisional: provisional } = item;
  const cell = statedCell(needText(context, words, item), { value, status, provisional });
  return { ...cell, illustrative: result.isNeedInvented };
}

/** Makes the cell of the supply of an area, or of why there is none. */
export function supplyCell(
  context: AtlasContext,
  { result, words }: WordedPair,
  item: NeedSupplyArea,
): TableCell {
  const { supply: value, supplyStatus: status, supplyProvisional: provisional } = item;
  const cell = statedCell(supplyText(context, words, item), { value, status, provisional });
  return { ...cell, illustrative: result.isSupplyInvented };
}

function stateCell(context: AtlasContext, { state, services, outside }: NeedSupplyArea): TableCell {
  const told = services === null || services === 0 ? "" : `: ${formatCount(context, services)}`;
  const more =
    outside === 0 || state === "outside"
      ? ""
      : ` · ${say(context, "needSupply.outsideToo", { count: outside })}`;
  return { text: `${stateWords(context, state)}${told}${more}`, value: state };
}

function decimal(value: number, language: string): string {
  return formatNumber(value, { language, decimals: 1 });
}
