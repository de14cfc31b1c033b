import type { LevelId } from "../model/area.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Period } from "../model/period.ts";
import { areaOf, levelOf, observationOf } from "../derive/lookup.ts";
import { ranking } from "../derive/ranking.ts";
import { lowered, say, textOf, type AtlasContext } from "../figures/context.ts";
import { formatQuantity, formatValue, unitSymbol } from "../figures/format-value.ts";

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
  const { highest, lowest, benchmark, count } = extremes(context, moment);
  if (highest === undefined || lowest === undefined) return textOf(context, indicator.definition);
  const quantity = (value: number) => formatQuantity(context, indicator, value);
  const range = say(context, "indicator.range", {
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

interface Extreme {
  readonly name: string;
  readonly value: number;
}

function extremes(context: AtlasContext, moment: IndicatorMoment) {
  const { lookup } = context;
  const { indicator, level, period } = moment;
  const ranked = ranking(lookup, moment).flatMap(({ area, value }): readonly Extreme[] =>
    value === null ? [] : [{ name: textOf(context, area.name), value }],
  );
  const sorted = ranked.toSorted((a, b) => a.value - b.value);
  const isRange = sorted.length > 1;
  const code = lookup.atlas.config.benchmark;
  const isOther = code !== undefined && areaOf(lookup, code).level !== level;
  const observation = isOther
    ? observationOf(lookup, { indicator: indicator.code, area: code, period })
    : undefined;
  const benchmark =
    observation?.value == null
      ? undefined
      : { name: textOf(context, areaOf(lookup, code ?? "").name), value: observation.value };
  return {
    lowest: isRange ? sorted[0] : undefined,
    highest: isRange ? sorted.at(-1) : undefined,
    benchmark,
    count: sorted.length,
  };
}
