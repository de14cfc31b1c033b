import type { RankedArea } from "../derive/ranking.ts";
import type { Scheme } from "../model/indicator.ts";
import type { FigureSwitches, PeriodSwitch, SchemeSwitch, SwitchRow } from "./figure-switches.ts";
import type { IndicatorMap } from "./indicator-map.ts";
import { periodsOf } from "../derive/lookup.ts";
import { ranking } from "../derive/ranking.ts";
import { legend, type Legend } from "../scales/legend.ts";
import { classBreaks, classOf, type ClassBreaks } from "../stats/class-breaks.ts";
import { legendBounds } from "../stats/legend-bounds.ts";
import { say, textOf } from "./context.ts";
import { formatObservation, formatValue } from "./format-value.ts";
import { periodWords } from "./indicator-words.ts";
import { classCount, type MapClasses } from "./map-classes.ts";

const SCHEMES = ["quantile", "natural", "equal-interval"] as const;

/** Computes the same map in other classes, and at other periods in its own. */
export function classSwitches(map: IndicatorMap, classes: MapClasses): FigureSwitches {
  const own = classes.breaks.scheme;
  const others = SCHEMES.filter((scheme) => scheme !== own);
  return {
    schemes: [
      schemeSwitch(map, classes),
      ...others.map((scheme) => schemeSwitch(map, otherClasses(map, scheme))),
    ],
    periods: periodSwitches(map, classes),
  };
}

interface Classes {
  readonly breaks: ClassBreaks;
  readonly legend: Legend;
}

function otherClasses({ indicator, ranked }: IndicatorMap, scheme: Scheme): Classes {
  const values = ranked.map(({ value }) => value);
  const k = classCount(values.filter((value) => value !== null).length);
  const breaks = classBreaks(values, { scheme, k, decimals: indicator.decimals });
  return { breaks, legend: legend(ranked, breaks, null) };
}

function schemeSwitch(map: IndicatorMap, { breaks, legend: { rows } }: Classes): SchemeSwitch {
  const { context } = map;
  return {
    scheme: breaks.scheme,
    label: say(context, `scheme.${breaks.scheme}`),
    rows: legendBounds(breaks).map((bound, i): SwitchRow => {
      const { className = "", count = 0 } = rows[i] ?? {};
      return { className, from: bound.from, to: bound.to, label: boundsLabel(map, bound), count };
    }),
    classByArea: classDigits(map.ranked, breaks),
  };
}

function boundsLabel(
  { context, indicator }: IndicatorMap,
  { from, to, includesFrom, isSingle }: ReturnType<typeof legendBounds>[number],
): string {
  const [start, end] = [from, to].map((bound) => formatValue(context, indicator, bound));
  if (isSingle) return end ?? "";
  return `${includesFrom ? "" : "> "}${start} – ${end}`;
}

/** One period alone is no choice. */
function periodSwitches(map: IndicatorMap, { breaks }: Classes): readonly PeriodSwitch[] {
  const { context, spec, indicator } = map;
  const periods = periodsOf(context.lookup, indicator.code, spec.level);
  if (periods.length < 2) return [];
  const order = new Map(map.ranked.map(({ area }, i) => [area.code, i]));
  return periods.map((period) => {
    const found = ranking(context.lookup, { indicator, level: spec.level, period })
      .filter(({ area }) => order.has(area.code))
      .toSorted((a, b) => (order.get(a.area.code) ?? 0) - (order.get(b.area.code) ?? 0));
    return {
      period,
      label: periodWords(context, indicator, period),
      classByArea: classDigits(found, breaks),
      counts: breaks.upper.map(
        (_, i) => found.filter((item) => placeOf(item, breaks) === i).length,
      ),
      texts: found.map(({ area, observation }) =>
        say(context, "map.class", {
          name: textOf(context, area.name),
          value: formatObservation(context, indicator, observation),
        }),
      ),
    };
  });
}

function classDigits(ranked: readonly RankedArea[], breaks: ClassBreaks): string {
  const absent = (item: RankedArea) => (item.status === "suppressed" ? "s" : "n");
  return ranked.map((item) => placeOf(item, breaks) ?? absent(item)).join("");
}

function placeOf({ value }: RankedArea, breaks: ClassBreaks): number | null {
  return classOf(breaks, value);
}
