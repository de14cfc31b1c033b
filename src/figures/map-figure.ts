import type { Figure } from "./figure.ts";
import { choropleth, type MapPicture } from "../carto/choropleth.ts";
import { symbolMap } from "../carto/symbol-map.ts";
import { classLegend } from "../charts/class-legend.ts";
import { indicatorOf } from "../derive/lookup.ts";
import { ranking } from "../derive/ranking.ts";
import { trusted, type Markup } from "../markup/html.ts";
import { mapClass } from "../scales/legend.ts";
import { say, textOf, type AtlasContext } from "./context.ts";
import { daggerNotes } from "./dagger-notes.ts";
import { figureId, type MapSpec } from "./figure-spec.ts";
import { formatValue } from "./format-value.ts";
import { indicatorTable } from "./indicator-table.ts";
import { measureLine, sourceLine } from "./indicator-words.ts";
import { absenceSwatches, mapClasses, type MapClasses } from "./map-classes.ts";
import { areaLabels, areaLinks, scaleLabel } from "./map-labels.ts";
import { mapSheet } from "./map-sheet.ts";
import { mapNotes, mapSummary } from "./map-words.ts";
import { rangeTitle } from "./range-words.ts";

/** The radius of the largest circle, in px. */
const MAX_RADIUS = { wide: 54, narrow: 24 } as const;

/**
 * Draws the map of an indicator: classes of colour for rates, shares and means, circles for counts,
 * since a count in colours would show how large the areas are.
 */
export function mapFigure(context: AtlasContext, spec: MapSpec): Figure {
  const { lookup } = context;
  const indicator = indicatorOf(lookup, spec.indicator);
  const { level, period } = spec;
  const ranked = ranking(lookup, { indicator, level, period });
  const classes =
    indicator.kind === "count" ? null : mapClasses(context, indicator, { level, period, ranked });
  const subject: MapSubject = { context, spec, indicator, ranked, classes };
  const title = rangeTitle(context, indicator, ranked);
  const description = mapSummary(context, { spec, indicator, ranked, classes });
  const { table } = indicatorTable(context, { indicator: indicator.code, level, period });
  return {
    id: figureId(spec),
    form: "map",
    kind: "map",
    indicators: [indicator.code],
    title,
    subtitle: measureLine(context, indicator, period),
    description,
    wide: picture(subject, "wide", { title, description }),
    narrow: picture(subject, "narrow", { title, description }),
    legend: classes === null ? null : legendPicture(subject, classes),
    swatches: absenceSwatches(context, ranked),
    table,
    notes: [...mapNotes(context, { level, classes }), ...daggerNotes(context, indicator, table)],
    source: sourceLine(context, indicator),
    isIllustrative: indicator.illustrative,
  };
}

interface MapSubject {
  readonly context: AtlasContext;
  readonly spec: MapSpec;
  readonly indicator: ReturnType<typeof indicatorOf>;
  readonly ranked: ReturnType<typeof ranking>;
  readonly classes: MapClasses | null;
}

type Words = { readonly title: string; readonly description: string };

function picture(subject: MapSubject, size: keyof typeof MAX_RADIUS, words: Words): Markup {
  const { context, spec, indicator, ranked, classes } = subject;
  const base = mapSheet(context, spec.level, size);
  const common: MapPicture = {
    base,
    id: `${figureId(spec)}-${size}`,
    ...words,
    labels: areaLabels(context, indicator, ranked),
    links: areaLinks(context, indicator, ranked),
    scaleLabel: scaleLabel(context),
  };
  if (classes === null) {
    const values = ranked.map(({ area, value, status }) => ({
      code: area.code,
      value,
      absent: status === "suppressed" ? ("supp" as const) : ("nodata" as const),
    }));
    return symbolMap({ ...common, values, maxRadiusPx: MAX_RADIUS[size] });
  }
  const classByArea = new Map(
    ranked.map((item) => [item.area.code, mapClass(item, classes.breaks, classes.centre)]),
  );
  const map = choropleth({ ...common, classOf: (code) => classByArea.get(code) ?? "nodata" });
  assertCounts(map, classes);
  return map;
}

/** The legend counts what the map shows: a difference is a bug and stops the build. */
function assertCounts(map: Markup, { legend }: MapClasses): void {
  const drawn = (className: string) =>
    map.markup.split(`class="${className}"`).length -
    1 +
    map.markup.split(`class="${className} `).length -
    1;
  for (const { className, count } of legend.rows) {
    const found = drawn(className);
    if (found !== count) {
      throw new Error(`invalid legend: ${count} areas of ${className} (not ${found})`);
    }
  }
}

function legendPicture(subject: MapSubject, classes: MapClasses): Markup | null {
  const { context, spec, indicator, ranked } = subject;
  if (classes.legend.rows.length === 0) return null;
  const values = ranked.flatMap((item) =>
    item.value === null
      ? []
      : [{ value: item.value, className: mapClass(item, classes.breaks, classes.centre) }],
  );
  const { markup } = classLegend({
    id: `${figureId(spec)}-legend`,
    title: say(context, "legend.title", { title: textOf(context, indicator.title) }),
    classes: classes.legend.rows,
    values,
    benchmark: classes.benchmark,
    format: (value) => formatValue(context, indicator, value),
  });
  return trusted(markup);
}
