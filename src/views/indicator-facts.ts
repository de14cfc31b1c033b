import type { LevelId } from "../model/area.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Period } from "../model/period.ts";
import { benchmarkObservation } from "../derive/benchmark-observation.ts";
import { levelOf } from "../derive/lookup.ts";
import { ranking } from "../derive/ranking.ts";
import { lowered, say, textOf, type AtlasContext } from "../figures/context.ts";
import { formatValue, symbolAfter } from "../figures/format-value.ts";
import { markedObservation, marksOfObservation } from "../figures/marked-value.ts";
import { rangeEnds, type RangeEnd } from "../figures/range-words.ts";

interface IndicatorMoment {
  readonly indicator: Indicator;
  readonly level: LevelId;
  readonly period: Period;
}

export interface IndicatorFact {
  readonly value: string;
  readonly symbol: string;
  readonly marks: string;
  readonly label: string;
}

/** Gives the numbers at the head of an indicator's page: the benchmark, the highest, the lowest. */
export function indicatorFacts(
  context: AtlasContext,
  moment: IndicatorMoment,
): readonly IndicatorFact[] {
  const { indicator } = moment;
  const symbol = symbolAfter(context, indicator);
  const fact = ({ value, marks }: RangeEnd, label: string) => ({
    value: formatValue(context, indicator, value),
    symbol,
    marks,
    label,
  });
  const { highest, lowest, benchmark } = extremes(context, moment);
  const facts: IndicatorFact[] = [];
  if (benchmark !== undefined) facts.push(fact(benchmark, benchmark.names));
  if (highest !== undefined) {
    facts.push(fact(highest, say(context, "indicator.highest", { name: highest.names })));
  }
  if (lowest !== undefined) {
    facts.push(fact(lowest, say(context, "indicator.lowest", { name: lowest.names })));
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
    lowName: lowest.names,
    high: highest.words,
    highName: highest.names,
  });
  if (benchmark === undefined) return range;
  const { names: name, words: value } = benchmark;
  return `${range} ${say(context, "indicator.benchmark", { name, value })}`;
}

function extremes(context: AtlasContext, moment: IndicatorMoment) {
  const { lookup } = context;
  const { indicator, level, period } = moment;
  const ranked = ranking(lookup, moment);
  const values = ranked.flatMap(({ value }) => value ?? []);
  const range = values.length > 1 ? rangeEnds(context, indicator, ranked) : undefined;
  const found = benchmarkObservation(lookup, { indicator: indicator.code, level, period });
  return {
    lowest: range?.low,
    highest: range?.high,
    benchmark:
      found?.observation.value == null
        ? undefined
        : {
            names: textOf(context, found.area.name),
            value: found.observation.value,
            words: markedObservation(context, indicator, found.observation),
            marks: marksOfObservation(indicator, found.observation),
          },
    count: values.length,
    memberCount: ranked.length,
  };
}
