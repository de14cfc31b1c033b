import type { Markup } from "../markup/html.ts";
import type { SmallMultiplesSpec } from "./figure-spec.ts";
import type { Figure } from "./figure.ts";
import { multiplesMap, type MapPanel } from "../carto/multiples-map.ts";
import { indicatorOf, periodsOf } from "../derive/lookup.ts";
import { ranking } from "../derive/ranking.ts";
import { spreadPeriods } from "../derive/spread-periods.ts";
import { formatPeriod } from "../scales/format-date.ts";
import { mapClass } from "../scales/legend.ts";
import { NO_DATA_CLASS, SUPPRESSED_CLASS } from "../scales/palette.ts";
import { absenceCounts } from "./absence-counts.ts";
import { assertClassCounts } from "./assert-class-counts.ts";
import { boundaryCredit } from "./boundary-credit.ts";
import { languageOf, say, type AtlasContext } from "./context.ts";
import { drawnAreas } from "./drawn-areas.ts";
import { figureId } from "./figure-spec.ts";
import { sourceLine } from "./indicator-words.ts";
import { absenceSwatches, mapClasses } from "./map-classes.ts";
import { mapLegend } from "./map-legend.ts";
import { mapSheet } from "./map-sheet.ts";
import { classesNote } from "./map-words.ts";
import { tableMarkNotes } from "./mark-notes.ts";
import {
  multiplesMeasure,
  multiplesSummary,
  multiplesTable,
  multiplesTitle,
  type Moment,
  type Multiples,
} from "./multiples-words.ts";

/** So many maps can be compared at a glance. */
const MOST_MAPS = 9;
const MAX_RADIUS = { multipleWide: 22, multipleQuarter: 18, multipleNarrow: 13 } as const;

/** Draws an indicator at several periods, all maps in the same classes or on the same scale. */
export function smallMultiplesFigure(context: AtlasContext, spec: SmallMultiplesSpec): Figure {
  const multiples = multiplesOf(context, spec);
  const { indicator, shown, classes } = multiples;
  const all = shown.flatMap(({ ranked }) => ranked);
  const table = multiplesTable(multiples);
  const id = figureId(spec);
  return {
    id,
    form: "map",
    kind: spec.kind,
    indicators: [indicator.code],
    title: multiplesTitle(multiples),
    subtitle: multiplesMeasure(multiples),
    description: multiplesSummary(multiples),
    wide: drawing(multiples, "wide"),
    narrow: drawing(multiples, "narrow"),
    legend: classes && mapLegend(context, { id, indicator, ranked: all, classes }),
    swatches: absenceSwatches(context, all),
    table,
    notes: [...notes(multiples), ...tableMarkNotes(context, indicator, table)],
    source: sourceLine(context, indicator),
    isIllustrative: indicator.illustrative,
  };
}

function multiplesOf(context: AtlasContext, spec: SmallMultiplesSpec): Multiples {
  const { lookup } = context;
  const { level } = spec;
  const indicator = indicatorOf(lookup, spec.indicator);
  const periods = spreadPeriods(periodsOf(lookup, indicator.code, level), MOST_MAPS);
  const found = periods.map((period) => {
    const drawn = drawnAreas(context, level, ranking(lookup, { indicator, level, period }));
    return { period, label: formatPeriod(period, languageOf(context)), ...drawn };
  });
  const ranked = found.flatMap((moment) => moment.ranked);
  const period = periods.at(-1) ?? "";
  const classed = () => ({
    ...mapClasses(context, indicator, { level, period, ranked }),
    // The benchmark is that of one period, and the legend that of all.
    benchmark: null,
  });
  return {
    context,
    spec,
    indicator,
    shown: found,
    classes: indicator.kind === "count" ? null : classed(),
    undrawn: found[0]?.notes ?? [],
  };
}

interface Columns {
  readonly sheet: keyof typeof MAX_RADIUS;
  readonly columns: number;
}

/** Rows are full where they can be: four or eight maps stand in rows of four. */
function columnsOf(size: "wide" | "narrow", count: number): Columns {
  if (size === "narrow") return { sheet: "multipleNarrow", columns: 2 };
  if (count % 4 === 0) return { sheet: "multipleQuarter", columns: 4 };
  return { sheet: "multipleWide", columns: 3 };
}

function drawing(multiples: Multiples, size: "wide" | "narrow"): Markup {
  const { context, spec, shown } = multiples;
  const { sheet, columns } = columnsOf(size, shown.length);
  const picture = multiplesMap({
    base: mapSheet(context, spec.level, sheet),
    id: `${figureId(spec)}-${size}`,
    title: multiplesTitle(multiples),
    description: multiplesSummary(multiples),
    panels: shown.map((moment) => panel(multiples, moment, MAX_RADIUS[sheet])),
    columns,
  });
  assertLegend(multiples, picture);
  return picture;
}

function panel(
  { classes, shown }: Multiples,
  { label, ranked }: Moment,
  maxRadiusPx: number,
): MapPanel {
  const byCode = new Map(ranked.map((item) => [item.area.code, item]));
  const classOf = (code: string) => {
    const item = byCode.get(code) ?? { value: null, status: "missing" as const };
    if (classes !== null) return mapClass(item, classes.breaks, classes.centre);
    if (item.value !== null) return "f-land";
    return item.status === "suppressed" ? SUPPRESSED_CLASS : NO_DATA_CLASS;
  };
  if (classes !== null) return { label, classOf };
  const largest = Math.max(
    1,
    ...shown.flatMap((moment) => moment.ranked.map(({ value }) => value ?? 0)),
  );
  const radiusOf = (code: string) => {
    const value = byCode.get(code)?.value ?? null;
    return value === null ? null : maxRadiusPx * Math.sqrt(Math.max(0, value) / largest);
  };
  return { label, classOf, radiusOf };
}

function assertLegend({ classes, shown }: Multiples, picture: Markup): void {
  const { suppressed, ...others } = absenceCounts(shown.flatMap(({ ranked }) => ranked));
  const missing = Object.values(others).reduce((sum, count) => sum + count, 0);
  assertClassCounts(picture, [
    ...(classes?.legend.rows ?? []),
    { className: SUPPRESSED_CLASS, count: suppressed },
    { className: NO_DATA_CLASS, count: missing },
  ]);
}

function notes({ context, spec, classes, undrawn }: Multiples): readonly string[] {
  const credit = boundaryCredit(context, spec.level);
  return [
    say(context, classes === null ? "multiples.symbols" : "multiples.note"),
    ...(classes === null ? [] : [classesNote(context, classes)]),
    ...(credit === "" ? [] : [say(context, "figure.boundaries", { credit })]),
    ...undrawn,
  ];
}
