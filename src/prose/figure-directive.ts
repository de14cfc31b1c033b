import type { FigureSpec } from "../figures/figure-spec.ts";
import type { AreaCode } from "../model/area.ts";
import type { ChartKind } from "../model/directive.ts";
import {
  areaOf,
  indicatorOf,
  levelsOf,
  membersOf,
  periodsOf,
  type AtlasLookup,
} from "../derive/lookup.ts";
import { lorenzSpec, pyramidSpec } from "../figures/chart-specs.ts";

/** What an editor may write in braces after a directive. */
export type DirectiveAttributes = Readonly<Record<string, string | null | undefined>>;

/** A chart's directive with what was left out chosen. */
interface Wanted {
  readonly lookup: AtlasLookup;
  readonly attributes: DirectiveAttributes;
  readonly indicator: string;
  readonly level: string;
  readonly period: string;
}

const CHARTS: Readonly<Record<ChartKind, (wanted: Wanted) => FigureSpec>> = {
  trend: (wanted) => ({ kind: "trend", ...subjectOf(wanted) }),
  ranking: rankingOf,
  range: (wanted) => {
    const dimension = wanted.attributes["by"] ?? "";
    return { kind: "range", ...subjectOf(wanted), areas: [], dimension };
  },
  lorenz: ({ lookup, indicator, level, ...wanted }) => {
    const spec = lorenzSpec(lookup, indicatorOf(lookup, indicator), level);
    return spec ?? rankingOf({ lookup, indicator, level, ...wanted });
  },
  pyramid: pyramidOf,
  scatter: ({ lookup, attributes }) => {
    const [x, y] = [attributes["x"] ?? "", attributes["y"] ?? ""];
    return { kind: "scatter", x, y, level: attributes["level"] ?? commonLevel(lookup, x, y) };
  },
};

/**
 * Reads which figure a `::map` or `::chart` means. What is left out is chosen: the lowest level
 * that has at least two areas with numbers, for a ranking of some areas theirs; the latest period, all
 * areas. Where protection leaves too little for a Lorenz curve or a pyramid, the ranking stands in its
 * place.
 */
export function directiveFigure(
  lookup: AtlasLookup,
  name: string,
  attributes: DirectiveAttributes,
): FigureSpec {
  const indicator = attributes["indicator"] ?? "";
  const kind = attributes["kind"] ?? "trend";
  const ranked = kind === "ranking" ? namedAreas(attributes) : [];
  const own = ranked.flatMap((code) => lookup.areaByCode.get(code)?.level ?? []).at(0);
  const level = attributes["level"] ?? own ?? figureLevel(lookup, indicator);
  const period = attributes["period"] ?? periodsOf(lookup, indicator, level).at(-1) ?? "";
  const wanted: Wanted = { lookup, attributes, indicator, level, period };
  if (name === "map") return { kind: "map", ...subjectOf(wanted) };
  if (!isChartKind(kind)) throw new Error(`unknown chart kind: ${kind}`);
  return CHARTS[kind](wanted);
}

/**
 * Gives the level of a figure that names none: the one that the indicator declares, else the lowest,
 * of those at which at least two areas have numbers. Where an indicator has numbers in parts only
 * ("sex=f") or none yet, the figure says so at the lowest level of the atlas.
 */
export function figureLevel(lookup: AtlasLookup, indicator: string): string {
  const levels = levelsOf(lookup, indicator).map(({ id }) => id);
  const shown = levels.filter((id) => membersOf(lookup, id).length > 1);
  const declared = lookup.indicatorByCode.get(indicator)?.level;
  const lowest = lookup.atlas.config.levels.at(-1)?.id;
  return shown.find((id) => id === declared) ?? shown.at(-1) ?? levels.at(-1) ?? lowest ?? "";
}

function isChartKind(kind: string): kind is ChartKind {
  return Object.hasOwn(CHARTS, kind);
}

function subjectOf({ indicator, level, period, attributes }: Wanted) {
  return { indicator, level, period, areas: namedAreas(attributes) };
}

function namedAreas(attributes: DirectiveAttributes): readonly AreaCode[] {
  return (attributes["areas"] ?? "").split(/[\s,|]+/).filter(Boolean);
}

/** Their values give areas their order, so that the same ones in another order are the same figure. */
function rankingOf(wanted: Wanted): FigureSpec {
  const areas = [...new Set(namedAreas(wanted.attributes))].sort();
  return { kind: "ranking", ...subjectOf(wanted), areas };
}

function pyramidOf({ lookup, attributes }: Wanted): FigureSpec {
  const area = areaOf(lookup, attributes["area"] ?? "");
  const spec = pyramidSpec(lookup, area);
  if (spec !== undefined) return spec;
  const indicator = lookup.atlas.config.populationIndicator;
  const period = periodsOf(lookup, indicator, area.level).at(-1) ?? "";
  return { kind: "ranking", indicator, level: area.level, period, areas: [] };
}

function commonLevel(lookup: AtlasLookup, x: string, y: string): string {
  const ofX = new Set(levelsOf(lookup, x).map(({ id }) => id));
  const both = levelsOf(lookup, y).filter(({ id }) => ofX.has(id));
  const level = both.findLast(({ id }) => membersOf(lookup, id).length > 1);
  return level?.id ?? figureLevel(lookup, y);
}
