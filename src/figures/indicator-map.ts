import type { MapPicture } from "../carto/choropleth.ts";
import type { RankedArea } from "../derive/ranking.ts";
import type { Indicator } from "../model/indicator.ts";
import type { AtlasContext } from "./context.ts";
import type { DorlingSpec, MapSpec, TilesSpec } from "./figure-spec.ts";
import type { Figure } from "./figure.ts";
import { indicatorOf } from "../derive/lookup.ts";
import { ranking } from "../derive/ranking.ts";
import { trusted } from "../markup/html.ts";
import { mapClass } from "../scales/legend.ts";
import { NO_DATA_CLASS, SUPPRESSED_CLASS } from "../scales/palette.ts";
import { absenceCounts } from "./absence-counts.ts";
import { assertClassCounts } from "./assert-class-counts.ts";
import { classedLinks } from "./classed-links.ts";
import { drawnAreas } from "./drawn-areas.ts";
import { figureId } from "./figure-spec.ts";
import { formatObservation } from "./format-value.ts";
import { indicatorTable } from "./indicator-table.ts";
import { measureLine, sourceLine } from "./indicator-words.ts";
import { absenceSwatches, mapClasses, type MapClasses } from "./map-classes.ts";
import { areaLabels, areaLinks } from "./map-labels.ts";
import { mapLegend } from "./map-legend.ts";
import { mapSummary } from "./map-words.ts";
import { tableMarkNotes } from "./mark-notes.ts";
import { numberedList, type MapDrawings } from "./numbered-list.ts";
import { rangeTitle } from "./range-words.ts";

/** An indicator on a map of some kind: what is drawn, and in which classes. */
export interface IndicatorMap {
  readonly context: AtlasContext;
  readonly spec: MapSpec | DorlingSpec | TilesSpec;
  readonly indicator: Indicator;
  /** The areas that the map shows. */
  readonly ranked: readonly RankedArea[];
  /** Null where the values are shown as sizes and not as colours. */
  readonly classes: MapClasses | null;
  readonly undrawn: readonly string[];
  readonly title: string;
  readonly description: string;
}

/** Reads what a map shows; a count is classed only where every area is drawn of the same size. */
export function indicatorMap(
  context: AtlasContext,
  spec: IndicatorMap["spec"],
  { isCountClassed = false } = {},
): IndicatorMap {
  const indicator = indicatorOf(context.lookup, spec.indicator);
  const { level, period } = spec;
  const all = ranking(context.lookup, { indicator, level, period });
  const { ranked, notes: undrawn } = drawnAreas(context, level, all);
  const isClassed = indicator.kind !== "count" || isCountClassed;
  const classes = isClassed ? mapClasses(context, indicator, { level, period, ranked }) : null;
  const title = rangeTitle(context, indicator, ranked);
  const description = mapSummary(context, { spec, indicator, ranked, classes });
  return { context, spec, indicator, ranked, classes, undrawn, title, description };
}

/** What all drawings of a map have in common, but the ground. */
export function mapPicture(
  map: IndicatorMap,
  size: keyof MapDrawings,
): Omit<MapPicture, "base" | "scaleLabel"> {
  const { context, spec, indicator, ranked, title, description } = map;
  return {
    id: `${figureId(spec)}-${size}`,
    title,
    description,
    labels: areaLabels(context, indicator, ranked),
    links: classedLinks(context, areaLinks(context, indicator, ranked), map),
  };
}

/** Gives the class of every area of a map, by code. */
export function classByCode({ ranked, classes }: IndicatorMap): (code: string) => string {
  const absent = (status: string) => (status === "suppressed" ? SUPPRESSED_CLASS : NO_DATA_CLASS);
  const found = new Map(
    ranked.map((item) => {
      if (classes !== null) return [item.area.code, mapClass(item, classes.breaks, classes.centre)];
      return [item.area.code, item.value === null ? absent(item.status) : "q4"];
    }),
  );
  return (code) => found.get(code) ?? NO_DATA_CLASS;
}

/** Puts the figure of a map together, once the legend agrees with both drawings. */
export function indicatorMapFigure(
  map: IndicatorMap,
  drawings: MapDrawings,
  notes: readonly string[],
): Figure {
  const { context, spec, indicator, ranked, classes, title, description } = map;
  const { level, period } = spec;
  for (const drawing of [drawings.wide, drawings.narrow]) assertLegend(map, drawing);
  const { table } = indicatorTable(context, { indicator: indicator.code, level, period });
  const text = ({ observation }: RankedArea) => formatObservation(context, indicator, observation);
  const id = figureId(spec);
  return {
    id,
    form: "map",
    kind: spec.kind,
    indicators: [indicator.code],
    title,
    subtitle: measureLine(context, indicator, period),
    description,
    wide: trusted(drawings.wide.markup),
    narrow: trusted(drawings.narrow.markup),
    legend: classes && mapLegend(context, { id, indicator, ranked, classes }),
    swatches: absenceSwatches(context, ranked),
    numberedList: numberedList(context, { items: ranked, text }, drawings),
    switches: null,
    table,
    notes: [...notes, ...map.undrawn, ...tableMarkNotes(context, indicator, table)],
    source: sourceLine(context, indicator),
    isIllustrative: indicator.illustrative,
  };
}

function assertLegend({ ranked, classes }: IndicatorMap, drawing: MapDrawings["wide"]): void {
  const { suppressed, ...others } = absenceCounts(ranked);
  const missing = Object.values(others).reduce((sum, count) => sum + count, 0);
  assertClassCounts(drawing, [
    ...(classes?.legend.rows ?? []),
    { className: SUPPRESSED_CLASS, count: suppressed },
    { className: NO_DATA_CLASS, count: missing },
  ]);
}
