import type { LevelId } from "../model/area.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Period } from "../model/period.ts";
import { benchmarkObservation } from "../derive/benchmark-observation.ts";
import { levelOf } from "../derive/lookup.ts";
import { ranking } from "../derive/ranking.ts";
import { lowered, say, textOf, type AtlasContext } from "../figures/context.ts";
import { formatQuantity, formatValue, unitSymbol } from "../figures/format-value.ts";
import { rangeWords } from "../figures/range-words.ts";

interface IndicatorMoment {
  readonly indicator: Indicator;
  readonly level: LevelId;
  readonly period: Period;
}

export interface IndicatorFact {
  readonly value: string;
  readonly symbol: string;
  readonly label: string;
}

/** Gives the numbers at the head of an indicator's page: the benchmark, the highest, the lowest. */
export function indicatorFacts(
  context: AtlasContext,
  moment: IndicatorMoment,
): readonly IndicatorFact[] {
  const { indicator } = moment;
  const symbol = unitSymbol(context, indicator);
  const fact = (value: number, label: string) => ({
    value: formatValue(context, indicator, value),
    symbol,
    label,
  });
  const { highest, lowest, benchmark } = extremes(context, moment);
  const facts: IndicatorFact[] = [];
  if (benchmark !== undefined) facts.push(fact(benchmark.value, benchmark.name));
  if (highest !== undefined) {
    facts.push(fact(highest.value, say(context, "indicator.highest", { name: highest.name })));
  }
  if (lowest !== undefined) {
    facts.push(fact(lowest.value, say(context, "indicator.lowest", { name: lowest.name })));
  }
  return facts;
}

/** Says the range of an indicator in a sentence. */
export function indicatorKey(context: AtlasContext, moment: IndicatorMoment): string {
  const { indicator, level } = moment;
  const { highest, lowest, benchmark, count, memberCount } = extremes(context, moment);
  if (highest === undefined || lowest === undefined) return textOf(context, indicator.definition);
  const quantity = (value: number) => formatQuantity(context, indicator, value);
  const rangeKey = count < memberCount ? "indicator.rangeWithData" : "indicator.range";
  const range = say(context, rangeKey, {
    count,
    areas: lowered(context, textOf(context, levelOf(context.lookup, level).plural)),
    low: quantity(lowest.value),
    lowName: lowest.name,
    high: quantity(highest.value),
    highName: highest.name,
  });
  if (benchmark === undefined) return range;
  const { name } = benchmark;
  const value = quantity(benchmark.value);
  return `${range} ${say(context, "indicator.benchmark", { name, value })}`;
}

function extremes(context: AtlasContext, moment: IndicatorMoment) {
  const { lookup } = context;
  const { indicator, level, period } = moment;
  const ranked = ranking(lookup, moment);
  const values = ranked.flatMap(({ value }) => value ?? []);
  const range = values.length > 1 ? rangeWords(context, indicator, ranked) : undefined;
  const found = benchmarkObservation(lookup, { indicator: indicator.code, level, period });
  return {
    lowest: range && { name: range.lowName, value: Math.min(...values) },
    highest: range && { name: range.highName, value: Math.max(...values) },
    benchmark:
      found?.observation.value == null
        ? undefined
        : { name: textOf(context, found.area.name), value: found.observation.value },
    count: values.length,
    memberCount: ranked.length,
  };
}
