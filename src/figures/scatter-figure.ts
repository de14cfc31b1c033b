import type { ScatterDivide, ScatterPoint } from "../charts/scatter-measures.ts";
import type { Indicator } from "../model/indicator.ts";
import type { PublishedObservation } from "../model/observation.ts";
import type { Figure, FigureTable } from "./figure.ts";
import { scatterChart } from "../charts/scatter-chart.ts";
import { benchmarkObservation } from "../derive/benchmark-observation.ts";
import { indicatorOf, membersOf, observationOf, periodsOf } from "../derive/lookup.ts";
import { ranking } from "../derive/ranking.ts";
import { formatNumber } from "../scales/format-number.ts";
import { correspondence, needSupplySpearman } from "../stats/need-supply-spearman.ts";
import { quantile } from "../stats/quantile.ts";
import { languageOf, say, textOf, type AtlasContext } from "./context.ts";
import { figureId, type ScatterSpec } from "./figure-spec.ts";
import { formatQuantity } from "./format-value.ts";
import { measureLine, sourceLine } from "./indicator-words.ts";
import { tableMarkNotes } from "./mark-notes.ts";
import { markedObservation } from "./marked-value.ts";
import { observationCell } from "./observation-cell.ts";
import { rangeTitle } from "./range-words.ts";

/** One of the two measures: an indicator at a level in its latest period. */
interface Measure {
  readonly indicator: Indicator;
  readonly level: string;
  readonly period: string;
}

interface ScatterArea {
  readonly code: string;
  readonly name: string;
  readonly x: PublishedObservation | undefined;
  readonly y: PublishedObservation | undefined;
}

interface ScatterSubject {
  readonly x: Measure;
  readonly y: Measure;
  readonly areas: readonly ScatterArea[];
}

/** Draws two indicators of the areas of a level against each other, divided by the benchmark. */
export function scatterFigure(context: AtlasContext, spec: ScatterSpec): Figure {
  const subject = scatterSubject(context, spec);
  const { x, y } = subject;
  const words = scatterWords(context, subject);
  const table = scatterTable(context, subject);
  const format = (indicator: Indicator) => (value: number) =>
    formatQuantity(context, indicator, value);
  const common = {
    title: words.title,
    description: words.description,
    points: pointsOf(subject),
    xLabel: measureLine(context, x.indicator, x.period),
    yLabel: measureLine(context, y.indicator, y.period),
    xFormat: format(x.indicator),
    yFormat: format(y.indicator),
    xDivides: divideOf(context, subject, "x"),
    yDivides: divideOf(context, subject, "y"),
    quadrants: null,
  };
  const id = figureId(spec);
  const codes = [y.indicator.code, x.indicator.code];
  const sources = [y, x].map(({ indicator }) => sourceLine(context, indicator));
  return {
    id,
    form: "chart",
    kind: "scatter",
    indicators: codes,
    ...words,
    wide: scatterChart({ id: `${id}-wide`, widthPx: 720, heightPx: 480, ...common }),
    narrow: scatterChart({ id: `${id}-narrow`, widthPx: 354, heightPx: 400, ...common }),
    legend: null,
    swatches: [],
    table,
    notes: [...relationNote(context, subject), ...tableMarkNotes(context, y.indicator, table)],
    source: [...new Set(sources)].join(" "),
    isIllustrative: x.indicator.illustrative || y.indicator.illustrative,
  };
}

function scatterSubject(context: AtlasContext, { level, ...codes }: ScatterSpec): ScatterSubject {
  const { lookup } = context;
  const measure = (code: string): Measure => {
    const period = periodsOf(lookup, code, level).at(-1) ?? "";
    return { indicator: indicatorOf(lookup, code), level, period };
  };
  const [x, y] = [measure(codes.x), measure(codes.y)];
  const areas = membersOf(lookup, level).map((area): ScatterArea => {
    const at = ({ indicator, period }: Measure) =>
      observationOf(lookup, { indicator: indicator.code, area: area.code, period });
    return { code: area.code, name: textOf(context, area.name), x: at(x), y: at(y) };
  });
  return { x, y, areas };
}

function pointsOf({ areas }: ScatterSubject): readonly ScatterPoint[] {
  return areas.flatMap(({ code, name, x, y }) =>
    x?.value == null || y?.value == null
      ? []
      : [{ code, label: name, x: x.value, y: y.value, className: "q4" }],
  );
}

function divideOf(
  context: AtlasContext,
  subject: ScatterSubject,
  axis: "x" | "y",
): readonly ScatterDivide[] {
  const { indicator, level, period } = subject[axis];
  const request = { indicator: indicator.code, level, period };
  const { area, observation } = benchmarkObservation(context.lookup, request) ?? {};
  if (area !== undefined && observation?.value != null && indicator.kind !== "count") {
    const name = textOf(context, area.name);
    const label = `${name} ${markedObservation(context, indicator, observation)}`;
    return [{ value: observation.value, label }];
  }
  const values = pointsOf(subject).map((point) => point[axis]);
  const median = quantile(values, 0.5);
  if (median === null) return [];
  const value = formatQuantity(context, indicator, median);
  return [{ value: median, label: say(context, "scatter.median", { value }) }];
}

function correlationOf({ areas }: ScatterSubject) {
  const values = (axis: "x" | "y") => areas.map((area) => area[axis]?.value ?? null);
  return needSupplySpearman(values("x"), values("y"));
}

function relationNote(context: AtlasContext, subject: ScatterSubject): readonly string[] {
  const rho = correlationOf(subject);
  if (correspondence(rho, pointsOf(subject).length) === null || rho === null) return [];
  const style = { language: languageOf(context), decimals: 2, sign: "always" as const };
  return [say(context, "scatter.note", { rho: formatNumber(rho, style) })];
}

function scatterWords(context: AtlasContext, subject: ScatterSubject) {
  const { x, y } = subject;
  const line = ({ indicator, period }: Measure) => measureLine(context, indicator, period);
  const finding = (measure: Measure) =>
    rangeTitle(context, measure.indicator, ranking(context.lookup, measure));
  const measure = say(context, "scatter.measure", { y: line(y), x: line(x) });
  return {
    title: say(context, "scatter.title", {
      y: textOf(context, y.indicator.title),
      x: textOf(context, x.indicator.title),
      relation: relationWords(context, subject),
    }),
    subtitle: measure,
    description: say(context, "scatter.summary", {
      measure,
      high: finding(y),
      across: finding(x),
    }),
  };
}

function relationWords(context: AtlasContext, subject: ScatterSubject): string {
  const rho = correlationOf(subject);
  const strength = correspondence(rho, pointsOf(subject).length) ?? "none";
  if (strength === "none") return say(context, "scatter.none");
  const way = say(context, (rho ?? 0) < 0 ? "scatter.opposite" : "scatter.same");
  return say(context, `scatter.${strength}`, { way });
}

function scatterTable(context: AtlasContext, { x, y, areas }: ScatterSubject): FigureTable {
  const cell = ({ indicator }: Measure, observation: PublishedObservation | undefined) =>
    observationCell(context, indicator, observation);
  const column = ({ indicator, period }: Measure) => ({
    key: indicator.code,
    label: measureLine(context, indicator, period),
    isNumber: true,
  });
  return {
    columns: [
      { key: "area", label: say(context, "kind.area"), isNumber: false },
      column(y),
      column(x),
    ],
    rows: areas.map((area) => [
      { text: area.name, value: area.code },
      cell(y, area.y),
      cell(x, area.x),
    ]),
  };
}
