import type { AgeGroup, PyramidPair } from "../charts/population-pyramid.ts";
import type { PublishedObservation } from "../model/observation.ts";
import type { Figure, FigureTable } from "./figure.ts";
import { populationPyramid } from "../charts/population-pyramid.ts";
import { agePyramid, type AgePyramid, type PyramidAge } from "../derive/age-pyramid.ts";
import { areaOf, indicatorOf } from "../derive/lookup.ts";
import { formatPeriod } from "../scales/format-date.ts";
import { formatPercent } from "../scales/format-number.ts";
import { canon } from "../stats/canon.ts";
import { languageOf, say, textOf, type AtlasContext } from "./context.ts";
import { figureId, type PyramidSpec } from "./figure-spec.ts";
import { sourceLine } from "./indicator-words.ts";
import { tableMarkNotes } from "./mark-notes.ts";
import { observationCell } from "./observation-cell.ts";

interface PyramidSubject {
  readonly context: AtlasContext;
  readonly name: string;
  readonly own: AgePyramid;
  readonly benchmark: { readonly name: string; readonly pyramid: AgePyramid } | null;
}

/** Draws the age pyramid of an area over the outline of the benchmark. */
export function pyramidFigure(context: AtlasContext, spec: PyramidSpec): Figure {
  const { lookup } = context;
  const own = agePyramid(lookup, spec.area);
  if (own === undefined) throw new Error(`missing age pyramid: ${spec.area}`);
  const population = indicatorOf(lookup, lookup.atlas.config.populationIndicator);
  const name = textOf(context, areaOf(lookup, spec.area).name);
  const subject = { context, name, own, benchmark: benchmarkOf(context, spec, own) };
  const measure = say(context, "pyramid.subtitle", {
    title: textOf(context, population.title),
    period: formatPeriod(own.period, languageOf(context)),
  });
  const words = pyramidWords(subject, measure);
  const table = pyramidTable(subject);
  const id = figureId(spec);
  const picture = (size: string, widthPx: number) =>
    populationPyramid({ id: `${id}-${size}`, widthPx, ...words, ...pyramidParts(subject) });
  return {
    id,
    form: "chart",
    kind: "pyramid",
    indicators: [population.code],
    ...words,
    subtitle: measure,
    wide: picture("wide", 720),
    narrow: picture("narrow", 354),
    legend: null,
    swatches: [],
    table,
    notes: [...outlineNote(subject), ...tableMarkNotes(context, population, table)],
    source: sourceLine(context, population),
    isIllustrative: population.illustrative,
  };
}

function benchmarkOf(context: AtlasContext, { area }: PyramidSpec, { period }: AgePyramid) {
  const code = context.lookup.atlas.config.benchmark;
  if (code === undefined || code === area) return null;
  const pyramid = agePyramid(context.lookup, code, period);
  const name = textOf(context, areaOf(context.lookup, code).name);
  return pyramid === undefined ? null : { name, pyramid };
}

function outlineNote({ context, benchmark }: PyramidSubject): readonly string[] {
  return benchmark === null ? [] : [say(context, "pyramid.outline", { name: benchmark.name })];
}

function percent(context: AtlasContext, share: number, decimals = 1): string {
  return formatPercent(share, { language: languageOf(context), decimals });
}

function sharesOf({ left, right }: PyramidAge, { total }: AgePyramid): PyramidPair {
  const share = (cell: PublishedObservation | undefined) =>
    cell?.value == null ? null : cell.value / total;
  return { left: share(left), right: share(right) };
}

function pyramidParts({ context, own, benchmark }: PyramidSubject) {
  const other = new Map(benchmark?.pyramid.ages.map((item) => [item.age.code, item]));
  const groups = own.ages.map((item): AgeGroup => {
    const compared = other.get(item.age.code);
    const isCompared = benchmark !== null && compared !== undefined;
    return {
      label: textOf(context, item.age.label),
      area: sharesOf(item, own),
      benchmark: isCompared ? sharesOf(compared, benchmark.pyramid) : null,
    };
  });
  const [left, right] = own.sexes;
  return {
    groups,
    leftTitle: textOf(context, left.label),
    rightTitle: textOf(context, right.label),
    benchmarkLabel: benchmark?.name ?? "",
    format: (value: number) => percent(context, value, 0),
  };
}

/** A class of which one sex is withheld has no share of its own. */
function pyramidWords({ context, name, own }: PyramidSubject, measure: string) {
  const whole = own.ages.flatMap((item) => {
    const { left, right } = sharesOf(item, own);
    const label = textOf(context, item.age.label);
    return left === null || right === null ? [] : [{ label, share: canon(left + right) }];
  });
  const [first, last] = [whole[0], whole.at(-1)];
  if (first === undefined || last === undefined) return { title: name, description: measure };
  const most = whole.reduce((largest, item) => (item.share > largest.share ? item : largest));
  const group = { group: most.label, share: percent(context, most.share) };
  return {
    title: say(context, "pyramid.title", { name, ...group }),
    description: say(context, "pyramid.summary", {
      measure,
      first: first.label,
      firstShare: percent(context, first.share),
      last: last.label,
      lastShare: percent(context, last.share),
      ...group,
    }),
  };
}

const SIDES = ["left", "right"] as const;

function pyramidTable({ context, own, benchmark }: PyramidSubject): FigureTable {
  const { lookup } = context;
  const population = indicatorOf(lookup, lookup.atlas.config.populationIndicator);
  const labels = own.sexes.map(({ label }) => textOf(context, label));
  const name = benchmark?.name ?? "";
  const column = (key: string, label: string) => ({ key, label, isNumber: true });
  const shareColumn = (label: string, i: number) =>
    column(`${SIDES[i]}_share`, say(context, "pyramid.share", { label }));
  const compared = (label: string, i: number) =>
    column(`${SIDES[i]}_benchmark`, say(context, "pyramid.shareOf", { label, name }));
  const other = new Map(benchmark?.pyramid.ages.map((item) => [item.age.code, item]));
  const cell = (share: number | null) => ({
    text: share === null ? "" : percent(context, share),
    value: share === null ? null : canon(share * 100),
  });
  return {
    columns: [
      { key: "age", label: say(context, "pyramid.age"), isNumber: false },
      ...labels.map((label, i) => column(own.sexes[i]?.code ?? "", label)),
      ...labels.map(shareColumn),
      ...(benchmark === null ? [] : labels.map(compared)),
    ],
    rows: own.ages.map((item) => [
      { text: textOf(context, item.age.label), value: item.age.code },
      ...SIDES.map((side) => observationCell(context, population, item[side])),
      ...SIDES.map((side) => cell(sharesOf(item, own)[side])),
      ...(benchmark === null ? [] : SIDES.map((side) => benchmarkShare(item, side))).map(cell),
    ]),
  };

  function benchmarkShare({ age }: PyramidAge, side: keyof PyramidPair): number | null {
    const found = other.get(age.code);
    const isKnown = found !== undefined && benchmark !== null;
    return isKnown ? sharesOf(found, benchmark.pyramid)[side] : null;
  }
}
