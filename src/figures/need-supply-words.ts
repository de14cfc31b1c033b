import type { MessageKey } from "../locales/en.ts";
import type { NeedSupplyArea, NeedSupplyResult, SupplyState } from "../model/need-supply.ts";
import { areaOf, indicatorOf, levelOf } from "../derive/lookup.ts";
import { remembered } from "../derive/remembered.ts";
import { isValued } from "../model/status.ts";
import { formatNumber } from "../scales/format-number.ts";
import { languageOf, lowered, say, textOf, type AtlasContext } from "./context.ts";
import { formatCount } from "./format-count.ts";
import { formatQuantity, statusWord } from "./format-value.ts";
import { periodWords } from "./indicator-words.ts";
import { namesList } from "./names-list.ts";
import { vocabularyLabel } from "./vocabulary-label.ts";

/** The names and number formats of a pair, ready to be put into sentences. */
export interface NeedSupplyWords {
  readonly need: string;
  /** The kind of service. */
  readonly supply: string;
  /** "Day centres per 1,000 residents". */
  readonly measure: string;
  readonly period: string;
  /** The word for the areas, in the plural, as it stands inside a sentence. */
  readonly areas: string;
  readonly formatNeed: (value: number) => string;
  readonly formatSupply: (value: number) => string;
}

const PER: Readonly<Record<NeedSupplyResult["per"], MessageKey>> = {
  need: "needSupply.perNeed",
  residents: "needSupply.perResidents",
};

const STATES: Readonly<Record<SupplyState, MessageKey>> = {
  supplied: "needSupply.state.supplied",
  outside: "needSupply.state.outside",
  none: "needSupply.state.none",
  unregistered: "needSupply.state.unregistered",
  unsurveyed: "needSupply.state.unsurveyed",
};

/** Gives the words of a pair. */
export function needSupplyWords(context: AtlasContext, result: NeedSupplyResult): NeedSupplyWords {
  const supply = vocabularyLabel(context, "taxonomy", result.supply);
  const language = languageOf(context);
  const decimals = supplyDecimals(result);
  return {
    ...needWords(context, result),
    supply,
    measure: say(context, PER[result.per], { supply }),
    areas: lowered(context, textOf(context, levelOf(context.lookup, result.level).plural)),
    formatSupply: (value) => formatNumber(value, { language, decimals }),
  };
}

function needWords(
  context: AtlasContext,
  { need, period }: NeedSupplyResult,
): Pick<NeedSupplyWords, "need" | "period" | "formatNeed"> {
  if (need.kind === "index") {
    const language = languageOf(context);
    const title = context.lookup.atlas.indexResult?.title ?? {};
    const formatNeed = (value: number) => formatNumber(value, { language, decimals: 1 });
    return { need: textOf(context, title), period, formatNeed };
  }
  const indicator = indicatorOf(context.lookup, need.code);
  return {
    need: textOf(context, indicator.title),
    period: periodWords(context, indicator, period),
    formatNeed: (value) => formatQuantity(context, indicator, value),
  };
}

/** Small rates need more decimals to be told apart. */
const supplyDecimals = remembered(({ areas }: NeedSupplyResult): number => {
  const most = areas.reduce((largest, { supply }) => Math.max(largest, supply ?? 0), 0);
  if (most >= 1) return 1;
  return most >= 0.1 ? 2 : 3;
});

/** Says what is known of the services of a kind in an area. */
export function stateWords(context: AtlasContext, state: SupplyState): string {
  return say(context, STATES[state]);
}

/** Writes the supply of an area, or why there is no number. */
export function supplyText(
  context: AtlasContext,
  words: NeedSupplyWords,
  { supply, state, services, supplyStatus }: NeedSupplyArea,
): string {
  if (supply !== null) return words.formatSupply(supply);
  if (services === null) return stateWords(context, state);
  return isValued(supplyStatus) ? "" : statusWord(context, supplyStatus);
}

/** Writes the need of an area, or why there is no number. */
export function needText(
  context: AtlasContext,
  words: NeedSupplyWords,
  { need, needStatus }: NeedSupplyArea,
): string {
  return need === null ? statusWord(context, needStatus) : words.formatNeed(need);
}

/** Names the areas of a class, or says that there is none. */
export function areaNames(context: AtlasContext, areas: readonly NeedSupplyArea[]): string {
  if (areas.length === 0) return say(context, "needSupply.noArea");
  return namesList(
    context,
    areas.map(({ area }) => textOf(context, areaOf(context.lookup, area).name)),
  );
}

/** Lists the areas that have the highest need and the lowest supply of the nine classes. */
export function priorityAreas({ areas }: NeedSupplyResult): readonly NeedSupplyArea[] {
  return areas
    .filter(({ cell }) => cell === PRIORITY)
    .toSorted((a, b) => (a.needRank ?? 0) - (b.needRank ?? 0));
}

const PRIORITY = 6;

/** Says how many of the areas of the level are compared. */
export function comparedWords(context: AtlasContext, result: NeedSupplyResult): string {
  return say(context, "needSupply.compared", {
    compared: formatCount(context, result.compared),
    count: formatCount(context, result.areas.length),
    areas: needSupplyWords(context, result).areas,
  });
}

/** Says where the numbers of a pair come from. */
export function needSupplySource(context: AtlasContext, result: NeedSupplyResult): string {
  const { need } = result;
  const source =
    need.kind === "index"
      ? needSupplyWords(context, result).need
      : textOf(context, indicatorOf(context.lookup, need.code).source);
  const line = say(context, "needSupply.source", { source });
  return result.illustrative ? `${say(context, "note.illustrative")} ${line}` : line;
}

/** Lists the indicators from which the need of a pair was made. */
export function needIndicators(
  { lookup }: AtlasContext,
  { need }: NeedSupplyResult,
): readonly string[] {
  if (need.kind === "indicator") return [need.code];
  return lookup.atlas.indexResult?.inputs.map(({ indicator }) => indicator) ?? [];
}
