import type { RangeRow } from "../charts/range-chart.ts";
import type { Indicator } from "../model/indicator.ts";
import type { PublishedObservation } from "../model/observation.ts";
import type { Figure, FigureTable } from "./figure.ts";
import { rangeChart } from "../charts/range-chart.ts";
import { indicatorOf, membersOf, observationOf, periodsOf } from "../derive/lookup.ts";
import { parsePeriod } from "../model/period.ts";
import { formatPeriod } from "../scales/format-date.ts";
import { canon } from "../stats/canon.ts";
import { languageOf, say, textOf, type AtlasContext } from "./context.ts";
import { figureId, type RangeSpec } from "./figure-spec.ts";
import { formatCount } from "./format-count.ts";
import { formatObservation } from "./format-value.ts";
import { measureLine, periodWords, sourceLine } from "./indicator-words.ts";
import { tableMarkNotes } from "./mark-notes.ts";
import { markedObservation, type MadeValue } from "./marked-value.ts";
import { observationCell } from "./observation-cell.ts";
import { trendTitle } from "./trend-title.ts";

interface RangeEnds {
  readonly code: string;
  readonly name: string;
  readonly from: PublishedObservation | undefined;
  readonly to: PublishedObservation | undefined;
}

interface RangeSubject {
  readonly indicator: Indicator;
  readonly period: string;
  /** What the two ends are called, and their keys in the table. */
  readonly labels: readonly [from: string, to: string];
  readonly keys: readonly [from: string, to: string];
  readonly areas: readonly RangeEnds[];
  readonly isInTime: boolean;
}

/**
 * Draws two values of each area of a level joined: the first and the last period, or the two codes
 * of a dimension in the latest one. The areas stand in the order of their second value.
 */
export function rangeFigure(context: AtlasContext, spec: RangeSpec): Figure {
  const subject = rangeSubject(context, spec);
  const { indicator } = subject;
  const words = rangeWordsOf(context, subject);
  const table = rangeTable(context, subject);
  const [fromLabel, toLabel] = subject.labels;
  const common = {
    ...words,
    rows: subject.areas.map((area) => rowOf(context, indicator, area)),
    fromLabel,
    toLabel,
    mirrored: context.locale.direction === "rtl",
  };
  const id = figureId(spec);
  return {
    id,
    form: "chart",
    kind: "range",
    indicators: [indicator.code],
    ...words,
    subtitle: measureLine(context, indicator, subject.period),
    wide: rangeChart({ id: `${id}-wide`, widthPx: 720, ...common }),
    narrow: rangeChart({ id: `${id}-narrow`, widthPx: 354, ...common }),
    legend: null,
    swatches: [],
    table,
    notes: tableMarkNotes(context, indicator, table),
    source: sourceLine(context, indicator),
    isIllustrative: indicator.illustrative,
  };
}

function rangeSubject(context: AtlasContext, { dimension, level, ...spec }: RangeSpec) {
  const { lookup } = context;
  const indicator = indicatorOf(lookup, spec.indicator);
  const periods = periodsOf(lookup, indicator.code, level);
  const latest = spec.period || (periods.at(-1) ?? "");
  const ends = dimension === "" ? timeEnds(context, indicator, periods) : codeEnds();
  const areas = membersOf(lookup, level).map((area): RangeEnds => {
    const at = (end: { period: string; breakdown: string } | undefined) =>
      end && observationOf(lookup, { indicator: indicator.code, area: area.code, ...end });
    const name = textOf(context, area.name);
    return { code: area.code, name, from: at(ends[0]), to: at(ends[1]) };
  });
  const last = ({ to }: RangeEnds) => (to?.value == null ? -Infinity : canon(to.value));
  const subject: RangeSubject = {
    indicator,
    period: dimension === "" ? (periods.at(-1) ?? "") : latest,
    labels: [ends[0]?.label ?? "", ends[1]?.label ?? ""],
    keys: [ends[0]?.key ?? "", ends[1]?.key ?? ""],
    areas: areas.toSorted((a, b) => (last(a) === last(b) ? 0 : last(b) - last(a))),
    isInTime: dimension === "",
  };
  return subject;

  function codeEnds() {
    return lookup.atlas.breakdowns
      .filter((entry) => entry.dimension === dimension)
      .toSorted((a, b) => a.order - b.order)
      .map(({ code, label }) => ({
        period: latest,
        breakdown: `${dimension}=${code}`,
        label: textOf(context, label),
        key: code,
      }));
  }
}

function timeEnds(context: AtlasContext, indicator: Indicator, periods: readonly string[]) {
  const ordered = periods.toSorted(
    (a, b) => (parsePeriod(a)?.end ?? 0) - (parsePeriod(b)?.end ?? 0),
  );
  return [ordered[0], ordered.at(-1)].flatMap((period) => {
    if (period === undefined) return [];
    return { period, breakdown: "", label: periodWords(context, indicator, period), key: period };
  });
}

function rowOf(context: AtlasContext, indicator: Indicator, area: RangeEnds): RangeRow {
  const end = (observation: PublishedObservation | undefined) => ({
    value: observation?.value ?? null,
    label: formatObservation(context, indicator, observation),
  });
  return { code: area.code, name: area.name, from: end(area.from), to: end(area.to) };
}

function rangeWordsOf(context: AtlasContext, subject: RangeSubject) {
  const { indicator, labels, areas, isInTime } = subject;
  const [first, second] = labels;
  const both = areas.flatMap(({ name, from, to }) =>
    from?.value == null || to?.value == null
      ? []
      : [{ name, from, to, change: Math.sign(canon(to.value) - canon(from.value)) }],
  );
  const count = (sign: number) =>
    formatCount(context, both.filter(({ change }) => change === sign).length);
  const title = textOf(context, indicator.title);
  const all = formatCount(context, both.length);
  const period = formatPeriod(subject.period, languageOf(context));
  const text = (observation: PublishedObservation) =>
    markedObservation(context, indicator, observation);
  const lines = both
    .map(({ name, from, to }) => {
      const values = { name, from: text(from), to: text(to) };
      if (isInTime) return say(context, "trend.line", values);
      return say(context, "range.line", { ...values, first, second });
    })
    .join("; ");
  if (isInTime) {
    const ends = both.map(({ name, from, to }) => ({ name, from: madeOf(from), to: madeOf(to) }));
    const span = { first, last: second };
    return {
      title: trendTitle(context, indicator, { ...span, count: both.length, ends }),
      description: say(context, "trend.summary", { title, ...span, lines }),
    };
  }
  const compared = { title, period, first, second };
  return {
    title: say(context, "range.title", {
      ...compared,
      count: all,
      above: count(1),
      below: count(-1),
    }),
    description: say(context, "range.summary", { title, period, lines }),
  };
}

function madeOf(observation: PublishedObservation): MadeValue {
  return { value: observation.value ?? 0, parts: [observation] };
}

function rangeTable(context: AtlasContext, subject: RangeSubject): FigureTable {
  const { indicator, labels, keys, areas } = subject;
  const cell = (observation: PublishedObservation | undefined) =>
    observationCell(context, indicator, observation);
  return {
    columns: [
      { key: "area", label: say(context, "kind.area"), isNumber: false },
      { key: keys[0], label: labels[0], isNumber: true },
      { key: keys[1], label: labels[1], isNumber: true },
    ],
    rows: areas.map(({ code, name, from, to }) => [
      { text: name, value: code },
      cell(from),
      cell(to),
    ]),
  };
}
