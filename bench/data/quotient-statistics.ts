import { intervalOf } from "../../src/derive/interval-of.ts";
import { classBreaks, classOf } from "../../src/stats/class-breaks.ts";
import { competitionRanks } from "../../src/stats/competition-ranks.ts";
import { quantileGroups } from "../../src/stats/quantile-group.ts";
import { ratio } from "../../src/stats/ratio.ts";
import { recentTrendOfProportion } from "../../src/stats/recent-trend.ts";
import { theilSen } from "../../src/stats/theil-sen.ts";
import { seeded } from "./seeded.ts";
import { shareOf } from "./share-of.ts";

export const PERIODS = Array.from({ length: 10 }, (_, i) => 2012 + i);

/** How large invented data are. */
export interface Size {
  readonly areas: number;
  readonly indicators: number;
}

const SHARE = shareOf("share");

/** The counts of one indicator: of each period those of all areas. */
interface Series {
  readonly numerators: readonly (readonly number[])[];
  readonly denominators: readonly (readonly number[])[];
}

/** Invents counts, the same at every run. */
export function seriesOf({ areas, indicators }: Size): readonly Series[] {
  const random = seeded(1);
  const denominators = PERIODS.map(() =>
    Array.from({ length: areas }, () => 50 + Math.floor(random() ** 3 * 50_000)),
  );
  return Array.from({ length: indicators }, () => {
    const level = random() * 0.6;
    const numerators = denominators.map((totals) =>
      totals.map((total) => Math.floor(total * level * (0.5 + random()))),
    );
    return { numerators, denominators };
  });
}

/**
 * Computes for every observation ratio, interval, rank, group and class, and for every area and
 * indicator both trends; gives how many values came of it.
 */
export function quotientStatistics(series: readonly Series[]): number {
  let count = 0;
  for (const one of series) {
    const values = PERIODS.map((_, p) => valuesOf(one, p));
    for (const ofPeriod of values) count += places(ofPeriod);
    count += trends(one, values);
  }
  return count;
}

function valuesOf(series: Series, period: number): readonly (number | null)[] {
  const [tops = [], bottoms = []] = [series.numerators[period], series.denominators[period]];
  return tops.map((numerator, area) => {
    const denominator = bottoms[area] ?? 0;
    const { value } = ratio({ numerator, denominator, multiplier: 100, kind: "proportion" });
    const interval = intervalOf(SHARE, { numerator, denominator, value }, 0.95);
    return interval === undefined || interval.lower > interval.upper ? null : value;
  });
}

function places(values: readonly (number | null)[]): number {
  const direction = "higher-worse";
  const ranks = competitionRanks(values, direction);
  const groups = quantileGroups(values, { groups: 10, direction });
  const breaks = classBreaks(values, { scheme: "natural", k: 5, decimals: 1 });
  const classes = values.map((value) => classOf(breaks, value));
  return ranks.length + groups.length + classes.length;
}

function trends(series: Series, values: readonly (readonly (number | null)[])[]): number {
  const areas = values[0]?.length ?? 0;
  let count = 0;
  for (let area = 0; area < areas; area += 1) {
    const at = (table: readonly (readonly (number | null)[])[]) =>
      table.map((column) => column[area] ?? null);
    const recent = recentTrendOfProportion({
      years: PERIODS,
      numerators: at(series.numerators),
      denominators: at(series.denominators),
    });
    const long = theilSen(PERIODS, at(values));
    if (recent.chi2 !== null) count += 1;
    if (long !== null) count += 1;
  }
  return count;
}
