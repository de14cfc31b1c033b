import type { MessageKey } from "../locales/en.ts";
import type { NeedSupplyResult, NeedSupplyWarning, SupplyState } from "../model/need-supply.ts";
import { languageOf, say, type AtlasContext } from "../figures/context.ts";
import { formatCount } from "../figures/format-count.ts";
import {
  areaNames,
  needSupplyWords,
  priorityAreas,
  stateWords,
} from "../figures/need-supply-words.ts";
import { SUPPLY_STATES } from "../model/need-supply.ts";
import { formatNumber } from "../scales/format-number.ts";
import { MINIMUM_AREAS } from "../stats/minimum-areas.ts";
import { formatShare } from "./format-share.ts";

const WARNINGS: Readonly<Record<NeedSupplyWarning, MessageKey>> = {
  "index-input": "needSupply.warning.indexInput",
  "service-use": "needSupply.warning.serviceUse",
  "few-areas": "needSupply.warning.fewAreas",
};

const MEANINGS: Readonly<Record<SupplyState, MessageKey>> = {
  supplied: "needSupply.meaning.supplied",
  outside: "needSupply.meaning.outside",
  none: "needSupply.meaning.none",
  unregistered: "needSupply.meaning.unregistered",
  unsurveyed: "needSupply.meaning.unsurveyed",
};

/** Below this size a concentration index is called even. */
const EVEN = 0.05;

/** Says the finding of a pair: who has high need and low supply. */
export function needSupplyKey(context: AtlasContext, result: NeedSupplyResult): string {
  if (result.compared < 2) return say(context, "needSupply.key.few");
  const priority = priorityAreas(result);
  if (priority.length === 0) return say(context, "needSupply.key.none");
  const names = areaNames(context, priority);
  return say(context, "needSupply.key.priority", { count: priority.length, names });
}

/** Says everything about a pair that is said in sentences. */
export function needSupplySentences(context: AtlasContext, result: NeedSupplyResult) {
  const minimum = formatCount(context, MINIMUM_AREAS.correlation);
  return {
    warnings: result.warnings.map((warning) => say(context, WARNINGS[warning], { minimum })),
    cuts: cutSentence(context, result),
    fair: fairSentences(context, result),
    reading: readingSentences(context, result),
  };
}

function cutSentence(context: AtlasContext, result: NeedSupplyResult): string {
  const { formatNeed, formatSupply } = needSupplyWords(context, result);
  const { needCut, supplyCut, compared } = result;
  if (needCut === null || supplyCut === null) return "";
  const known = { count: formatCount(context, compared), need: formatNeed(needCut) };
  return supplyCut === 0
    ? say(context, "needSupply.cutsNone", known)
    : say(context, "needSupply.cuts", { ...known, supply: formatSupply(supplyCut) });
}

function fairSentences(context: AtlasContext, result: NeedSupplyResult): readonly string[] {
  const { mismatch, moving, totalServices, weighedBy } = result;
  const { need } = needSupplyWords(context, result);
  if (mismatch === null) return [say(context, "needSupply.fair.none")];
  const total = formatCount(context, totalServices);
  const measure =
    weighedBy === "people"
      ? say(context, "needSupply.fair.people", { need })
      : say(context, "needSupply.fair.weighted", { need });
  return [
    say(context, "needSupply.fair.how", { total, measure }),
    say(context, "needSupply.fair.mismatch", {
      share: formatShare(context, Math.round(mismatch * 1000) / 1000),
      moving: formatCount(context, moving),
      total,
    }),
    ...concentrationSentence(context, result),
  ];
}

function concentrationSentence(
  context: AtlasContext,
  { concentration, correspondence }: NeedSupplyResult,
): readonly string[] {
  if (concentration === null) return [];
  const style = { language: languageOf(context), decimals: 2, sign: "always" as const };
  const value = formatNumber(concentration, style);
  if (Math.abs(concentration) < EVEN) {
    return [say(context, "needSupply.concentration.even", { value })];
  }
  const key = concentration > 0 ? "needSupply.concentration.high" : "needSupply.concentration.low";
  const told = say(context, key, { value });
  return correspondence === "unclear"
    ? [`${told} ${say(context, "needSupply.concentration.unclear")}`]
    : [told];
}

function readingSentences(context: AtlasContext, result: NeedSupplyResult): readonly string[] {
  const { need, measure } = needSupplyWords(context, result);
  const { unplaced, isReversed } = result;
  return [
    say(context, "needSupply.reading.sides", { need, supply: measure }),
    say(context, "needSupply.reading.ranks"),
    ...(isReversed ? [say(context, "needSupply.reading.reversed", { need })] : []),
    say(context, "needSupply.reading.borders"),
    ...(unplaced > 0 ? [say(context, "needSupply.unplaced", { count: unplaced })] : []),
  ];
}

/** Lists what is known of the services, state by state, with the areas of each. */
export function supplyStates(context: AtlasContext, { areas }: NeedSupplyResult) {
  return SUPPLY_STATES.map((state) => {
    const found = areas.filter((area) => area.state === state);
    return {
      term: stateWords(context, state),
      count: formatCount(context, found.length),
      meaning: say(context, MEANINGS[state]),
      names: areaNames(context, found),
    };
  });
}
