import type { MapPicture } from "../carto/choropleth.ts";
import type { MapDrawing } from "../carto/map-drawing.ts";
import type { AreaDifference } from "../derive/differences.ts";
import type { Indicator } from "../model/indicator.ts";
import type { ClassBreaks } from "../stats/class-breaks.ts";
import type { DifferenceSpec } from "./figure-spec.ts";
import type { Figure, Swatch } from "./figure.ts";
import { choropleth } from "../carto/choropleth.ts";
import { symbolMap } from "../carto/symbol-map.ts";
import { differences } from "../derive/differences.ts";
import { indicatorOf, levelOf } from "../derive/lookup.ts";
import { trusted } from "../markup/html.ts";
import { legend, mapClass } from "../scales/legend.ts";
import { MOST_LINKED } from "../scales/most-linked.ts";
import { differenceBreaks } from "../stats/difference-breaks.ts";
import { roundHalfAway } from "../stats/round-half-away.ts";
import { absenceCounts } from "./absence-counts.ts";
import { assertClassCounts, type ClassCount } from "./assert-class-counts.ts";
import { boundaryCredit } from "./boundary-credit.ts";
import { lowered, say, textOf, type AtlasContext } from "./context.ts";
import { describeMap } from "./describe-map.ts";
import {
  differenceMeasure,
  differenceRange,
  differenceTable,
  differenceText,
  differenceTitle,
  formatDifference,
} from "./difference-words.ts";
import { drawnAreas } from "./drawn-areas.ts";
import { figureId } from "./figure-spec.ts";
import { formatCount } from "./format-count.ts";
import { sourceLine } from "./indicator-words.ts";
import { absenceSwatches } from "./map-classes.ts";
import { MAX_RADIUS } from "./map-figure.ts";
import { areaLabels, linksOf, scaleLabel } from "./map-labels.ts";
import { mapLegend } from "./map-legend.ts";
import { mapSheet } from "./map-sheet.ts";
import { tableMarkNotes } from "./mark-notes.ts";
import { numberedList } from "./numbered-list.ts";

/** An area whose difference rounds to zero: neither up nor down. */
export const UNCHANGED_CLASS = "d0";

/**
 * Draws how much an indicator differs between two periods: classes in equal steps on both sides of
 * zero, or, for counts, circles in two colours. Values are subtracted and never compared in per
 * cent.
 */
export function differenceFigure(context: AtlasContext, spec: DifferenceSpec): Figure {
  const map = differenceMap(context, spec);
  const { indicator, items, breaks, title, description, undrawn } = map;
  const drawings = { wide: drawing(map, "wide"), narrow: drawing(map, "narrow") };
  for (const drawn of [drawings.wide, drawings.narrow]) assertClassCounts(drawn, counts(map));
  const table = differenceTable(context, indicator, { spec, differences: map.all });
  const text = (item: AreaDifference) => differenceText(context, indicator, item);
  return {
    id: figureId(spec),
    form: "map",
    kind: spec.kind,
    indicators: [indicator.code],
    title,
    subtitle: differenceMeasure(context, indicator, spec),
    description,
    wide: trusted(drawings.wide.markup),
    narrow: trusted(drawings.narrow.markup),
    legend: breaks && legendPicture(map, breaks),
    swatches: swatches(map),
    numberedList: numberedList(context, { items, text }, drawings),
    switches: null,
    table,
    notes: [...notes(map), ...undrawn, ...tableMarkNotes(context, indicator, table)],
    source: sourceLine(context, indicator),
    isIllustrative: indicator.illustrative,
  };
}

interface DifferenceMap {
  readonly context: AtlasContext;
  readonly spec: DifferenceSpec;
  readonly indicator: Indicator;
  readonly all: readonly AreaDifference[];
  /** The areas that the map shows. */
  readonly items: readonly AreaDifference[];
  /** Null for counts, which are drawn as circles. */
  readonly breaks: ClassBreaks | null;
  readonly undrawn: readonly string[];
  readonly title: string;
  readonly description: string;
}

function differenceMap(context: AtlasContext, spec: DifferenceSpec): DifferenceMap {
  const indicator = indicatorOf(context.lookup, spec.indicator);
  const { decimals, kind } = indicator;
  const all = differences(context.lookup, { ...spec, indicator });
  const { ranked, notes: undrawn } = drawnAreas(context, spec.level, all);
  const shown = new Set(ranked.map(({ area }) => area.code));
  const items = all.filter(({ area }) => shown.has(area.code));
  const values = items.map(({ value }) => value);
  const breaks = kind === "count" ? null : differenceBreaks(values, decimals);
  const title = differenceTitle(context, indicator, { spec, differences: all });
  const map = { context, spec, indicator, all, items, breaks, undrawn, title };
  return { ...map, description: summary(map) };
}

function summary(map: Omit<DifferenceMap, "description">): string {
  const { context, spec, indicator, items, breaks } = map;
  const measure = differenceMeasure(context, indicator, spec);
  const range = differenceRange(context, indicator, items);
  if (range === undefined) return measure;
  const absences = absenceCounts(items);
  const counted = (count: number) => (count === 0 ? null : formatCount(context, count));
  return describeMap(context, {
    ...range,
    measure,
    count: formatCount(context, items.length),
    areas: lowered(context, textOf(context, levelOf(context.lookup, spec.level).plural)),
    classes: breaks && breaks.upper.length,
    benchmark: null,
    missing: counted(absences.missing),
    suppressed: counted(absences.suppressed),
    notDefined: counted(absences.undefined),
    notApplicable: counted(absences["not-applicable"]),
    isLong: items.length > MOST_LINKED,
  });
}

function isUnchanged({ indicator }: Pick<DifferenceMap, "indicator">, value: number): boolean {
  return roundHalfAway(value, indicator.decimals) === 0;
}

/** "d2" and "d5" stand for a decrease and an increase of counts. */
function classOfItem(map: DifferenceMap, item: AreaDifference): string {
  const { indicator, breaks } = map;
  const { value, status } = item;
  if (value !== null && isUnchanged(map, value)) return UNCHANGED_CLASS;
  if (breaks === null) return (value ?? 0) < 0 ? "d2" : "d5";
  const rounded = value === null ? null : roundHalfAway(value, indicator.decimals);
  return mapClass({ value: rounded, status }, breaks, 0);
}

function drawing(map: DifferenceMap, size: keyof typeof MAX_RADIUS): MapDrawing {
  const { context, spec, items, breaks } = map;
  const picture: MapPicture = {
    base: mapSheet(context, spec.level, size),
    id: `${figureId(spec)}-${size}`,
    title: map.title,
    description: map.description,
    labels: labels(map),
    links: linksOf(context, items, (item) => differenceText(context, map.indicator, item)),
    scaleLabel: scaleLabel(context),
  };
  const classes = new Map(items.map((item) => [item.area.code, classOfItem(map, item)]));
  const classOf = (code: string) => classes.get(code) ?? "nodata";
  if (breaks !== null) return choropleth({ ...picture, classOf });
  const values = items.map(({ area, value, status }) => ({
    code: area.code,
    value: value === null ? null : Math.abs(value),
    absent: status === "suppressed" ? ("supp" as const) : ("nodata" as const),
    className: classOf(area.code),
  }));
  return symbolMap({ ...picture, values, maxRadiusPx: MAX_RADIUS[size] });
}

function labels({ context, indicator, items }: DifferenceMap): MapPicture["labels"] {
  return areaLabels(context, indicator, items).map((label, i) => {
    const value = items[i]?.value ?? null;
    return { ...label, value: value === null ? "" : formatDifference(context, indicator, value) };
  });
}

/** The values that a legend shows: rounded as the classes are, without what has not changed. */
function changed(map: DifferenceMap): readonly AreaDifference[] {
  const { items, indicator } = map;
  return items
    .filter(({ value }) => value !== null && !isUnchanged(map, value))
    .map((item) => ({ ...item, value: roundHalfAway(item.value ?? 0, indicator.decimals) }));
}

function legendPicture(map: DifferenceMap, breaks: ClassBreaks) {
  const { context, spec, indicator } = map;
  const ranked = changed(map);
  const classes = { breaks, centre: 0, legend: legend(ranked, breaks, 0), benchmark: null };
  if (ranked.length === 0) return null;
  return mapLegend(context, { id: figureId(spec), indicator, ranked, classes });
}

/** What the legend counts, each to be found on both drawings. */
function counts(map: DifferenceMap): readonly ClassCount[] {
  const { items, breaks } = map;
  const { suppressed, ...others } = absenceCounts(items);
  const missing = Object.values(others).reduce((sum, count) => sum + count, 0);
  const absent = [
    { className: "supp", count: suppressed },
    { className: "nodata", count: missing },
  ];
  if (breaks === null) return [...absent, ...["d2", "d5"].map((name) => countOf(map, name))];
  const { rows } = legend(changed(map), breaks, 0);
  return [...absent, ...rows, countOf(map, UNCHANGED_CLASS)];
}

function countOf(map: DifferenceMap, className: string): ClassCount {
  const found = map.items.filter(
    (item) => item.value !== null && classOfItem(map, item) === className,
  );
  return { className, count: found.length };
}

function swatches(map: DifferenceMap): readonly Swatch[] {
  const { context, items, breaks } = map;
  const swatch = (className: string, key: "up" | "down" | "unchanged"): Swatch => ({
    className,
    label: say(context, `difference.${key}`),
    count: formatCount(context, countOf(map, className).count),
  });
  return [
    ...(breaks === null ? [swatch("d5", "up"), swatch("d2", "down")] : []),
    swatch(UNCHANGED_CLASS, "unchanged"),
    ...absenceSwatches(context, items),
  ];
}

function notes(map: DifferenceMap): readonly string[] {
  const { context, spec, indicator, breaks } = map;
  const credit = boundaryCredit(context, spec.level);
  return [
    say(context, breaks === null ? "difference.symbols" : "difference.classes"),
    say(context, `direction.${indicator.direction}`),
    ...(map.items.length > MOST_LINKED && breaks !== null ? [say(context, "map.pattern")] : []),
    ...(credit === "" ? [] : [say(context, "figure.boundaries", { credit })]),
  ];
}
