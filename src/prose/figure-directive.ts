import type { FigureSpec } from "../figures/figure-spec.ts";
import { levelsOf, membersOf, periodsOf, type AtlasLookup } from "../derive/lookup.ts";

/** What an editor may write in braces after a directive. */
export type DirectiveAttributes = Readonly<Record<string, string | null | undefined>>;

const KIND_BY_CHART: Readonly<Record<string, "trend" | "ranking">> = {
  trend: "trend",
  ranking: "ranking",
};

/**
 * Reads which figure a `::map` or `::chart` means. What is left out is chosen: the lowest level
 * that has at least two areas with numbers, the latest period, all areas.
 */
export function directiveFigure(
  lookup: AtlasLookup,
  name: string,
  attributes: DirectiveAttributes,
): FigureSpec {
  const indicator = attributes["indicator"] ?? "";
  const kind = name === "map" ? "map" : KIND_BY_CHART[attributes["kind"] ?? "trend"];
  if (kind === undefined) throw new Error(`unknown chart kind: ${attributes["kind"]}`);
  const level = attributes["level"] ?? lowestLevel(lookup, indicator);
  const period = attributes["period"] ?? periodsOf(lookup, indicator, level).at(-1) ?? "";
  const areas = (attributes["areas"] ?? "").split(/[\s,]+/).filter(Boolean);
  return { kind, indicator, level, period, areas };
}

/** Gives the lowest level at which at least two areas have numbers for an indicator. */
export function lowestLevel(lookup: AtlasLookup, indicator: string): string {
  const levels = levelsOf(lookup, indicator).map(({ id }) => id);
  return levels.findLast((id) => membersOf(lookup, id).length > 1) ?? levels.at(-1) ?? "";
}
