import type { Standout } from "../derive/standouts.ts";
import type { Area } from "../model/area.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { formatQuantity, formatValue, unitSymbol } from "../figures/format-value.ts";
import { periodWords } from "../figures/indicator-words.ts";
import { isDaggered } from "../figures/is-daggered.ts";
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
  /** Why it is listed, and whether more is better or worse. */
  readonly why: string;
}

/** Words a standout. */
export function standoutItem(context: AtlasContext, standout: Standout, area: Area): StandoutItem {
  const { indicator, observation, rankedCount, benchmarkValue, period } = standout;
  const benchmark = benchmarkOf(context, area);
  const indicatorTitle = textOf(context, indicator.title);
  return {
    value: formatValue(context, indicator, observation.value ?? 0),
    symbol: unitSymbol(context, indicator),
    isDaggered: isDaggered(observation.status) || indicator.illustrative,
    claim: say(context, claimKey(standout), {
      indicator: indicatorTitle,
      count: rankedCount,
    }),
    href: hrefOf(context, address.indicator(languageOf(context), indicator.code)),
    text: say(context, standout.isRestOfBenchmark ? "standout.textRest" : "standout.text", {
      unit: textOf(context, indicator.unit),
      period: periodWords(context, indicator, period),
      benchmark: formatQuantity(context, indicator, benchmarkValue),
      parent: benchmark === null ? "" : textOf(context, benchmark.name),
    }),
    why: `${say(context, whyKey(standout))} ${say(context, `direction.${indicator.direction}`)}`,
  };
}

function whyKey({ reason }: Standout) {
  const isExtreme = reason === "highest" || reason === "lowest";
  return isExtreme ? "standout.whyExtreme" : "standout.whyInterval";
}

function claimKey({ reason, rankedCount, memberCount }: Standout) {
  const isExtreme = reason === "highest" || reason === "lowest";
  if (isExtreme && rankedCount < memberCount) return `standout.${reason}WithData` as const;
  return `standout.${reason}` as const;
}
