import type { Markup } from "../markup/html.ts";
import type { Area } from "../model/area.ts";
import type { PublishedObservation } from "../model/observation.ts";
import type { Figure, FigureTable } from "./figure.ts";
import { CROWD } from "../carto/choropleth.ts";
import { trendChart } from "../charts/trend-chart.ts";
import { trendMultiples, type TrendPanel } from "../charts/trend-multiples.ts";
import { areaOf, indicatorOf, membersOf, observationOf, periodsOf } from "../derive/lookup.ts";
import { residentsOf } from "../derive/residents-of.ts";
import { changeSince, type Indicator } from "../model/indicator.ts";
import { parsePeriod, type Period } from "../model/period.ts";
import { formatPeriod } from "../scales/format-date.ts";
import { languageOf, say, textOf, type AtlasContext } from "./context.ts";
import { figureId, type TrendSpec } from "./figure-spec.ts";
import { formatCount } from "./format-count.ts";
import { formatValue } from "./format-value.ts";
import { periodWords, sourceLine } from "./indicator-words.ts";
import { tableMarkNotes } from "./mark-notes.ts";
import { markedQuantity, type MadeValue } from "./marked-value.ts";
import { observationCell } from "./observation-cell.ts";
import { trendExtremes } from "./trend-extremes.ts";
import { trendTitle } from "./trend-title.ts";

interface Course {
  readonly area: Area;
  readonly name: string;
  readonly points: readonly {
    readonly x: number;
    readonly value: number | null;
    readonly observation: PublishedObservation | undefined;
  }[];
}

/** With more lines than these, each area gets a panel of its own. */
const MAX_LINES = 5;
/** So many panels of a crowd are read; thousands of them would be wallpaper. */
const PANELS_OF_CROWD = 36;

/** Draws the course of an indicator: one chart for a few areas, small multiples for many. */
export function trendFigure(context: AtlasContext, spec: TrendSpec): Figure {
  const { lookup } = context;
  const indicator = indicatorOf(lookup, spec.indicator);
  const periods = periodsOf(lookup, indicator.code, spec.level);
  const courses = coursesOf(context, spec, periods);
  const words = trendWords(context, indicator, { courses, periods });
  const draw = courses.length > MAX_LINES ? multiples : lines;
  const pictures = draw(context, { spec, indicator, periods, courses, words });
  const table = trendTable(context, indicator, { courses, periods });
  return {
    id: figureId(spec),
    form: "chart",
    kind: "trend",
    indicators: [indicator.code],
    ...words,
    subtitle: spanLine(context, indicator, periods),
    ...pictures,
    legend: null,
    swatches: [],
    table,
    notes: [...crowdNote(context, courses), ...tableMarkNotes(context, indicator, table)],
    source: sourceLine(context, indicator),
    isIllustrative: indicator.illustrative,
  };
}

/** Says what is measured from when to when; a change names the year since which it is counted. */
function spanLine(context: AtlasContext, indicator: Indicator, periods: readonly Period[]): string {
  const [first = "", last = ""] = [periods[0], periods.at(-1)];
  const end = periodWords(context, indicator, last);
  const isChange = changeSince(indicator) !== null;
  return say(context, "figure.measure", {
    title: textOf(context, indicator.title),
    unit: textOf(context, indicator.unit),
    period: isChange || first === last ? end : `${periodWords(context, indicator, first)}–${end}`,
  });
}

function coursesOf(
  context: AtlasContext,
  { indicator, level, areas }: TrendSpec,
  periods: readonly Period[],
): readonly Course[] {
  const { lookup } = context;
  const shown =
    areas.length === 0 ? membersOf(lookup, level) : areas.map((code) => areaOf(lookup, code));
  return shown.map((area) => ({
    area,
    name: textOf(context, area.name),
    points: periods.map((period) => {
      const observation = observationOf(lookup, { indicator, area: area.code, period });
      return { x: parsePeriod(period)?.end ?? 0, value: observation?.value ?? null, observation };
    }),
  }));
}

interface Drawing {
  readonly spec: TrendSpec;
  readonly indicator: Indicator;
  readonly periods: readonly Period[];
  readonly courses: readonly Course[];
  readonly words: { readonly title: string; readonly description: string };
}

type Pictures = { readonly wide: Markup; readonly narrow: Markup };

function multiples(context: AtlasContext, drawing: Drawing): Pictures {
  const { spec, indicator, periods, courses, words } = drawing;
  const language = languageOf(context);
  const panels = largest(context, spec, courses).map(({ area, name, points }): TrendPanel => {
    const last = points.findLast(({ value }) => value !== null)?.value ?? null;
    return {
      code: area.code,
      name,
      points,
      lastValue: last === null ? "" : formatValue(context, indicator, last),
    };
  });
  const firstLabel = formatPeriod(periods[0] ?? "", language);
  const lastLabel = formatPeriod(periods.at(-1) ?? "", language);
  const common = { ...words, panels, firstLabel, lastLabel };
  return {
    wide: trendMultiples({ id: `${figureId(spec)}-wide`, columns: 6, ...common }),
    narrow: trendMultiples({ id: `${figureId(spec)}-narrow`, columns: 2, ...common }),
  };
}

/** Of a crowd those areas get a panel where most people live, in their own order. */
function largest(
  { lookup }: AtlasContext,
  { level }: TrendSpec,
  courses: readonly Course[],
): readonly Course[] {
  if (courses.length <= CROWD) return courses;
  const residents = residentsOf(lookup, level);
  const of = ({ area }: Course) => residents.get(area.code) ?? 0;
  const shown = new Set(courses.toSorted((a, b) => of(b) - of(a)).slice(0, PANELS_OF_CROWD));
  return courses.filter((course) => shown.has(course));
}

function crowdNote(context: AtlasContext, courses: readonly Course[]): readonly string[] {
  if (courses.length <= CROWD) return [];
  const [count, all] = [PANELS_OF_CROWD, courses.length];
  return [say(context, "trend.largest", { count, all: formatCount(context, all) })];
}

function lines(context: AtlasContext, drawing: Drawing): Pictures {
  const { spec, indicator, periods, courses, words } = drawing;
  const language = languageOf(context);
  const common = {
    ...words,
    series: courses.map(({ name, points }, i) => ({ name, points, isAccent: i === 0 })),
    ticks: periods.map((period) => ({
      x: parsePeriod(period)?.end ?? 0,
      label: formatPeriod(period, language),
    })),
    format: (value: number) => formatValue(context, indicator, value),
  };
  const id = figureId(spec);
  return {
    wide: trendChart({ id: `${id}-wide`, widthPx: 720, heightPx: 360, ...common }),
    narrow: trendChart({ id: `${id}-narrow`, widthPx: 354, heightPx: 300, ...common }),
  };
}

function trendWords(
  context: AtlasContext,
  indicator: Indicator,
  { courses, periods }: { courses: readonly Course[]; periods: readonly Period[] },
): { readonly title: string; readonly description: string } {
  const language = languageOf(context);
  const ends = courses.flatMap(({ name, points }) => {
    const [from, to] = [points[0], points.at(-1)].map((point) => point && endOf(point));
    return from && to ? [{ name, from, to }] : [];
  });
  const common = {
    title: textOf(context, indicator.title),
    first: formatPeriod(periods[0] ?? "", language),
    last: formatPeriod(periods.at(-1) ?? "", language),
  };
  const text = (end: MadeValue) => markedQuantity(context, indicator, end);
  const sentences = ends.map(({ name, from, to }) =>
    say(context, "trend.line", { name, from: text(from), to: text(to) }),
  );
  const { first, last } = common;
  const title = trendTitle(context, indicator, { first, last, count: courses.length, ends });
  // Of many places the finding and the extremes are told; the table has all of them.
  const isShort = ends.length > 0 && courses.length <= MAX_LINES;
  const told = isShort
    ? say(context, "trend.summary", { ...common, lines: sentences.join("; ") })
    : `${title}.`;
  return {
    title,
    description: [told, trendExtremes(context, indicator, courses)].filter(Boolean).join(" "),
  };
}

function endOf({ value, observation }: Course["points"][number]): MadeValue | undefined {
  return value === null ? undefined : { value, parts: [observation] };
}

function trendTable(
  context: AtlasContext,
  indicator: Indicator,
  { courses, periods }: { courses: readonly Course[]; periods: readonly Period[] },
): FigureTable {
  const { lookup } = context;
  const language = languageOf(context);
  return {
    columns: [
      { key: "area", label: say(context, "kind.area"), isNumber: false },
      ...periods.map((period) => ({
        key: period,
        label: formatPeriod(period, language),
        isNumber: true,
      })),
    ],
    rows: courses.map(({ area, name }) => [
      { text: name, value: area.code },
      ...periods.map((period) => {
        const request = { indicator: indicator.code, area: area.code, period };
        const observation = observationOf(lookup, request);
        return observationCell(context, indicator, observation);
      }),
    ]),
  };
}
