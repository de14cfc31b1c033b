import type { LevelId } from "../model/area.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Period } from "../model/period.ts";
import { benchmarkObservation } from "../derive/benchmark-observation.ts";
import { levelOf } from "../derive/lookup.ts";
import { ranking } from "../derive/ranking.ts";
import { lowered, say, textOf, type AtlasContext } from "../figures/context.ts";
import { formatValue, symbolAfter } from "../figures/format-value.ts";
import { markedObservation, markOf } from "../figures/marked-value.ts";
import { rangeWords } from "../figures/range-words.ts";
import { DAGGER } from "../model/dagger.ts";

interface IndicatorMoment {
  readonly indicator: Indicator;
  readonly level: LevelId;
  readonly period: Period;
}

export interface IndicatorFact {
  readonly value: string;
  readonly symbol: string;
  readonly isDaggered: boolean;
  readonly label: string;
}

/** Gives the numbers at the head of an indicator's page: the benchmark, the highest, the lowest. */
export function indicatorFacts(
  context: AtlasContext,
  moment: IndicatorMoment,
): readonly IndicatorFact[] {
  const { indicator } = moment;
  const symbol = symbolAfter(context, indicator);
  const fact = ({ value, isDaggered }: Extreme, label: string) => ({
    value: formatValue(context, indicator, value),
    symbol,
    isDaggered,
    label,
  });
  const { highest, lowest, benchmark } = extremes(context, moment);
  const facts: IndicatorFact[] = [];
  if (benchmark !== undefined) facts.push(fact(benchmark, benchmark.name));
  if (highest !== undefined) {
    facts.push(fact(highest, say(context, "indicator.highest", { name: highest.name })));
  }
  if (lowest !== undefined) {
    facts.push(fact(lowest, say(context, "indicator.lowest", { name: lowest.name })));
  }
  return facts;
}

/** Says the range of an indicator in a sentence. */
export function indicatorKey(context: AtlasContext, moment: IndicatorMoment): string {
  const { indicator, level } = moment;
  const { highest, lowest, benchmark, count, memberCount } = extremes(context, moment);
  if (highest === undefined || lowest === undefined) return textOf(context, indicator.definition);
  const rangeKey = count < memberCount ? "indicator.rangeWithData" : "indicator.range";
  const range = say(context, rangeKey, {
    count,
    areas: lowered(context, textOf(context, levelOf(context.lookup, level).plural)),
    low: lowest.words,
    lowName: lowest.name,
    high: highest.words,
    highName: highest.name,
  });
  if (benchmark === undefined) return range;
  const { name, words: value } = benchmark;
  return `${range} ${say(context, "indicator.benchmark", { name, value })}`;
}

interface Extreme {
  readonly name: string;
  readonly value: number;
  /** The value and its mark, ready to be read. */
  readonly words: string;
  readonly isDaggered: boolean;
}

function extremes(context: AtlasContext, moment: IndicatorMoment) {
  const { lookup } = context;
  const { indicator, level, period } = moment;
  const ranked = ranking(lookup, moment);
  const values = ranked.flatMap(({ value }) => value ?? []);
  const range = values.length > 1 ? rangeWords(context, indicator, ranked) : undefined;
  const found = benchmarkObservation(lookup, { indicator: indicator.code, level, period });
  return {
    lowest: range && extreme(range.lowName, Math.min(...values), range.low),
    highest: range && extreme(range.highName, Math.max(...values), range.high),
    benchmark:
      found?.observation.value == null
        ? undefined
        : {
            name: textOf(context, found.area.name),
            value: found.observation.value,
            words: markedObservation(context, indicator, found.observation),
            isDaggered: markOf(indicator, [found.observation]) !== "",
          },
    count: values.length,
    memberCount: ranked.length,
  };
}

function extreme(name: string, value: number, words: string): Extreme {
  return { name, value, words, isDaggered: words.endsWith(DAGGER) };
}
