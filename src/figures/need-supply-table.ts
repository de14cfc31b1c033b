import type { NeedSupplyArea, NeedSupplyResult } from "../model/need-supply.ts";
import type { FigureTable, TableCell } from "./figure.ts";
import { areaOf, levelOf } from "../derive/lookup.ts";
import { formatNumber } from "../scales/format-number.ts";
import { languageOf, lowered, say, textOf, type AtlasContext } from "./context.ts";
import { formatCount } from "./format-count.ts";
import { needSupplyWords, needText, stateWords, supplyText } from "./need-supply-words.ts";

/** Makes the table of a pair: both sides with their ranks, the least served first. */
export function needSupplyTable(context: AtlasContext, result: NeedSupplyResult): FigureTable {
  const words = needSupplyWords(context, result);
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
      { text: needText(context, words, item), value: item.need, status: item.needStatus },
      rankCell(context, item.needRank),
      supplyCell(context, words, item),
      rankCell(context, item.supplyRank),
      signedCell(context, item.difference, 0),
      stateCell(context, item),
    ]),
  };
}

/** Makes the table of fair shares: what stands in each area, and what would by its need. */
export function fairShareTable(context: AtlasContext, result: NeedSupplyResult): FigureTable {
  const number = (key: string, label: string) => ({ key, label, isNumber: true });
  const level = levelOf(context.lookup, result.level);
  const shared = result.areas.filter(({ target }) => target !== null);
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
        rankCell(context, item.needWeight),
        rankCell(context, item.services),
        { text: decimal(item.target ?? 0, language), value: item.target },
        rankCell(context, item.wholeTarget),
        signedCell(context, item.gap, 1),
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

function supplyCell(
  context: AtlasContext,
  words: ReturnType<typeof needSupplyWords>,
  item: NeedSupplyArea,
): TableCell {
  const text = supplyText(context, words, item);
  return { text, value: item.supply, status: item.supplyStatus };
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
