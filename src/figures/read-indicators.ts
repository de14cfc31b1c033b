import type { AtlasLookup } from "../derive/lookup.ts";
import type { IndicatorCode } from "../model/indicator.ts";
import type { FigureSpec } from "./figure-spec.ts";

type Indicators = Pick<AtlasLookup, "atlas" | "indicatorByCode">;

/**
 * Lists the indicators whose observations a figure may read: those that it names, the counts behind
 * them, and the residents that size or weigh its areas. A figure of a plan reads none,
 * but plans. Null where it may read all.
 */
export function readIndicators(
  { atlas, indicatorByCode }: Indicators,
  spec: FigureSpec,
): readonly IndicatorCode[] | null {
  if ("plan" in spec) return [];
  const named = "indicator" in spec ? [spec.indicator] : "x" in spec ? [spec.x, spec.y] : [];
  if (named.length === 0) return null;
  const counts = named.flatMap((code) => {
    const { numerator = null, denominator = null } = indicatorByCode.get(code) ?? {};
    return [numerator ?? [], denominator ?? []].flat();
  });
  return [...new Set([...named, ...counts, atlas.config.populationIndicator])].toSorted();
}
