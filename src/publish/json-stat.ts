import type { Area } from "../model/area.ts";
import type { Indicator } from "../model/indicator.ts";
import type { IndicatorTable } from "./indicator-rows.ts";
import type { ValueRow } from "./value-row.ts";
import { say, textOf, type AtlasContext } from "../figures/context.ts";
import { fileWord } from "../locales/file-word.ts";
import { address } from "../markup/address.ts";
import { absoluteUrl } from "../markup/url.ts";
import { comparePeriods } from "../model/period.ts";
import { STATUSES } from "../model/status.ts";
import { breakdownWords } from "./breakdown-words.ts";
import { STATUS_KEYS } from "./indicator-csv.ts";
import { plainNumber } from "./plain-number.ts";

/** The code of the total among breakdowns, as SDMX writes it: the plain "" is no code. */
const TOTAL = "_T";

interface Category {
  readonly index: readonly string[];
  readonly label: Readonly<Record<string, string>>;
  readonly [member: string]: unknown;
}

/**
 * Writes an indicator as JSON-stat 2.0. Values and statuses are objects by place in the cube, so that
 * a cell for which nothing was ever delivered has neither; `extension` holds limits, flags and what
 * the format has no word for.
 */
export function jsonStat(context: AtlasContext, { indicator, rows }: IndicatorTable): string {
  const { config } = context.lookup.atlas;
  const dimensions = dimensionsOf(context, indicator, rows);
  const size = Object.values(dimensions).map(({ category }) => category.index.length);
  const placeOf = placing(dimensions);
  const placed = rows.map((row) => [placeOf(row), row] as const);
  return `${JSON.stringify({
    version: "2.0",
    class: "dataset",
    href: absoluteUrl(config.site, config.base, address.indicatorJson(indicator.code)),
    label: textOf(context, indicator.title),
    note: notes(context, indicator),
    source: textOf(context, indicator.source),
    updated: indicator.updated ?? config.asOf,
    id: Object.keys(dimensions),
    size,
    role: { time: ["period"], geo: ["area"], metric: ["indicator"] },
    dimension: dimensions,
    value: byPlace(placed, ({ observation }) => observation?.value ?? null),
    status: byPlace(placed, ({ observation }) => observation?.status ?? "missing"),
    extension: extension(context, indicator, placed),
  })}\n`;
}

function dimensionsOf(context: AtlasContext, indicator: Indicator, rows: readonly ValueRow[]) {
  const periods = distinct(rows.map(({ period }) => period)).toSorted(comparePeriods);
  const breakdowns = distinct(["", ...rows.map(({ breakdown }) => breakdown)]).toSorted();
  const { code, decimals } = indicator;
  return {
    area: {
      label: fileWord(context.locale, "column.area"),
      category: areaCategory(context, distinct(rows.map(({ area }) => area))),
    },
    period: {
      label: fileWord(context.locale, "column.period"),
      category: category(periods.map((period) => [period, period])),
    },
    breakdown: {
      label: fileWord(context.locale, "column.breakdown"),
      category: category(
        breakdowns.map((key) => [key === "" ? TOTAL : key, breakdownWords(context, key)]),
      ),
    },
    indicator: {
      label: say(context, "indicators.column.indicator"),
      category: {
        ...category([[code, textOf(context, indicator.title)]]),
        unit: own([[code, { label: textOf(context, indicator.unit), decimals }]]),
      },
    },
  } satisfies Record<string, { readonly label: string; readonly category: Category }>;
}

/** Says which area belongs to which, as far as both are in the cube. */
function areaCategory(context: AtlasContext, areas: readonly Area[]): Category {
  const codes = new Set(areas.map(({ code }) => code));
  const inside = areas.filter(({ parent }) => parent !== null && codes.has(parent));
  const children = Map.groupBy(inside, ({ parent }) => parent ?? "");
  const child = [...children].map(
    ([parent, parts]) => [parent, parts.map(({ code }) => code)] as const,
  );
  return {
    ...category(areas.map(({ code, name }) => [code, textOf(context, name)])),
    ...(child.length === 0 ? {} : { child: own(child) }),
  };
}

function category(entries: readonly (readonly [code: string, label: string])[]): Category {
  return { index: entries.map(([code]) => code), label: own(entries) };
}

/** An object of its own keys, whatever they are called. */
function own<T>(entries: readonly (readonly [string, T])[]): Readonly<Record<string, T>> {
  return Object.fromEntries(entries);
}

function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}

/** Counts cells as the format does: the last dimension runs fastest. */
function placing({ area, period, breakdown }: ReturnType<typeof dimensionsOf>) {
  const areas = positions(area.category);
  const periods = positions(period.category);
  const breakdowns = positions(breakdown.category);
  return (row: ValueRow): string => {
    const inArea = (areas.get(row.area.code) ?? 0) * periods.size + (periods.get(row.period) ?? 0);
    const key = row.breakdown === "" ? TOTAL : row.breakdown;
    return String(inArea * breakdowns.size + (breakdowns.get(key) ?? 0));
  };
}

function positions({ index }: Category): ReadonlyMap<string, number> {
  return new Map(index.map((code, i) => [code, i]));
}

type Placed = readonly (readonly [place: string, row: ValueRow])[];

function byPlace(placed: Placed, cell: (row: ValueRow) => number | string | null) {
  return Object.fromEntries(
    placed.flatMap(([place, row]) => {
      const found = cell(row);
      if (found === null) return [];
      return [[place, typeof found === "number" ? Number(plainNumber(found)) : found]];
    }),
  );
}

function notes(context: AtlasContext, { definition, quality, illustrative }: Indicator) {
  const made = illustrative ? say(context, "note.illustrative") : "";
  return [textOf(context, definition), textOf(context, quality), made].filter(Boolean);
}

function extension(context: AtlasContext, indicator: Indicator, placed: Placed) {
  const { config } = context.lookup.atlas;
  const flagged = (isSet: (row: ValueRow) => boolean | undefined) =>
    placed.filter(([, row]) => isSet(row) === true).map(([place]) => Number(place));
  return {
    illustrative: indicator.illustrative,
    publisher: textOf(context, config.publisher.name),
    licence: indicator.licence ?? config.publisher.licence,
    edition: config.edition,
    sourceUrl: indicator.sourceUrl,
    title: indicator.title,
    unit: indicator.unit,
    statuses: own(STATUSES.map((status) => [status, say(context, STATUS_KEYS[status])])),
    lower: byPlace(placed, ({ observation }) => observation?.lower ?? null),
    upper: byPlace(placed, ({ observation }) => observation?.upper ?? null),
    provisional: flagged(({ observation }) => observation?.provisional),
    derived: flagged(({ observation }) => observation?.derived),
  };
}
