import type { Standout } from "../derive/standouts.ts";
import type { Area } from "../model/area.ts";
import { changeExtreme } from "../figures/change-extreme.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { formatValue, symbolAfter } from "../figures/format-value.ts";
import { periodWords } from "../figures/indicator-words.ts";
import { markedQuantity, marksOfObservation } from "../figures/marked-value.ts";
import { marksOf } from "../figures/marks-of.ts";
import { statedShares } from "../figures/stated-shares.ts";
import { address } from "../markup/address.ts";
import { benchmarkOf } from "./benchmark-of.ts";

/** One thing that stands out: a big number, a claim, and the comparison that bears it out. */
export interface StandoutItem {
  readonly value: string;
  readonly symbol: string;
  readonly marks: string;
  /** The marks of the value with which it is compared. */
  readonly textMarks: string;
  readonly claim: string;
  readonly href: string;
  readonly text: string;
  /** Why it is listed, and whether more is better or worse. */
  readonly why: string;
}

/** Words a standout. */
export function standoutItem(context: AtlasContext, standout: Standout, area: Area): StandoutItem {
  const { indicator, observation, benchmarkValue, benchmarkParts, period } = standout;
  const benchmark = benchmarkOf(context, area);
  const name = benchmark === null ? "" : textOf(context, benchmark.name);
  const symbol = symbolAfter(context, indicator);
  const [unit, time] = [textOf(context, indicator.unit), periodWords(context, indicator, period)];
  return {
    value: formatValue(context, indicator, observation.value ?? 0),
    symbol,
    marks: marksOfObservation(indicator, observation),
    textMarks: marksOf(indicator, benchmarkParts),
    claim: claimWords(context, standout, name),
    href: hrefOf(context, address.indicator(languageOf(context), indicator.code)),
    text: say(context, standout.isRestOfBenchmark ? "standout.textRest" : "standout.text", {
      measure: symbol === "" ? say(context, "standout.measure", { unit, period: time }) : time,
      benchmark: markedQuantity(context, indicator, {
        value: benchmarkValue,
        parts: benchmarkParts,
      }),
      parent: name,
    }),
    why: `${say(context, whyKey(standout), statedShares(context))} ${say(context, `direction.${indicator.direction}`)}`,
  };
}

function whyKey({ reason }: Standout) {
  const isExtreme = reason === "highest" || reason === "lowest";
  return isExtreme ? "standout.whyExtreme" : "standout.whyInterval";
}

function claimWords(context: AtlasContext, standout: Standout, name: string): string {
  const { indicator, reason, observation, isAlone, rankedCount: count, memberCount } = standout;
  const title = textOf(context, indicator.title);
  if (reason === "higher" || reason === "lower") {
    const parent = standout.isRestOfBenchmark ? say(context, "benchmark.rest", { name }) : name;
    return say(context, `standout.${reason}`, { indicator: title, parent });
  }
  const extreme = changeExtreme(indicator, { reason, value: observation.value ?? 0, isAlone });
  const said = extreme === null ? reason : "change";
  const words = { indicator: title, count, extreme: extreme === null ? "" : say(context, extreme) };
  if (count < memberCount) return say(context, `standout.${said}WithData`, words);
  return say(context, `standout.${said}`, words);
}
