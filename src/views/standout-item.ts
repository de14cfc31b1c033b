import type { Standout } from "../derive/standouts.ts";
import type { Area } from "../model/area.ts";
import { levelOf } from "../derive/lookup.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { formatValue, formatQuantity, unitSymbol } from "../figures/format-value.ts";
import { periodWords } from "../figures/indicator-words.ts";
import { address } from "../markup/address.ts";
import { benchmarkOf } from "./benchmark-of.ts";

/** One thing that stands out: a big number, a claim, and the comparison that bears it out. */
export interface StandoutItem {
  readonly value: string;
  readonly symbol: string;
  readonly isDaggered: boolean;
  readonly claim: string;
  readonly href: string;
  readonly text: string;
}

/** Words a standout. */
export function standoutItem(context: AtlasContext, standout: Standout, area: Area): StandoutItem {
  const { indicator, observation, reason, rankedCount, benchmarkValue, period } = standout;
  const benchmark = benchmarkOf(context, area);
  const indicatorTitle = textOf(context, indicator.title);
  return {
    value: formatValue(context, indicator, observation.value ?? 0),
    symbol: unitSymbol(context, indicator),
    isDaggered: observation.status === "estimated" || indicator.illustrative,
    claim: say(context, reason === "fact" ? "standout.higher" : `standout.${reason}`, {
      indicator: indicatorTitle,
      count: rankedCount,
    }),
    href: hrefOf(context, address.indicator(languageOf(context), indicator.code)),
    text: say(context, "standout.text", {
      unit: textOf(context, indicator.unit),
      period: periodWords(context, indicator, period),
      count: rankedCount,
      areas: textOf(context, levelOf(context.lookup, area.level).plural),
      benchmark: formatQuantity(context, indicator, benchmarkValue),
      parent: benchmark === null ? "" : textOf(context, benchmark.name),
    }),
  };
}
