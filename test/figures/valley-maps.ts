import type { AtlasContext } from "../../src/figures/context.ts";
import type { IndicatorFigureSpec } from "../../src/figures/figure-spec.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import type { Language } from "../../src/model/language.ts";
import type { PublishedObservation } from "../../src/model/observation.ts";
import { readAtlas } from "../../scripts/read-atlas.ts";
import { settings } from "../../scripts/settings.ts";
import { levelGeometries } from "../../src/carto/level-geometry.ts";
import { atlasLookup } from "../../src/derive/lookup.ts";
import { localeOf } from "../../src/locales/locale.ts";
import { TINY } from "../load/overlay.ts";

/** The villages of the tiny atlas, read for maps in any language. */
export function valley(
  language: Language,
  change: (atlas: Atlas) => Atlas = (atlas) => atlas,
): AtlasContext {
  const { atlas } = readAtlas(settings({ ATLAS: TINY }));
  if (atlas === undefined) throw new Error("missing atlas: tiny");
  const lookup = atlasLookup(change(atlas));
  return { lookup, geometries: levelGeometries(lookup.atlas), locale: localeOf(language) };
}

/** What a map of the villages shows. */
export function villages(indicator: string, period = "2021"): IndicatorFigureSpec {
  return { indicator, level: "village", period, areas: [] };
}

/** Adds observations like those of 2021 for earlier years, each a little lower than the next. */
export function withYears(years: readonly string[]): (atlas: Atlas) => Atlas {
  return (atlas) => {
    const latest = atlas.observations.filter(({ period }) => period === "2021");
    const earlier = years.flatMap((period, i) =>
      latest.map((item): PublishedObservation => {
        const value = item.value === null ? null : item.value * (1 - (years.length - i) / 50);
        return { ...item, period, value };
      }),
    );
    return { ...atlas, observations: [...atlas.observations, ...earlier] };
  };
}

/** Gives the villages other values of an indicator: by area, 2020 and 2021; null is missing. */
export function withValues(
  indicator: string,
  values: Readonly<Record<string, readonly [number | null, number | null]>>,
): (atlas: Atlas) => Atlas {
  return (atlas) => ({
    ...atlas,
    observations: atlas.observations.map((item) => {
      const pair = values[item.area];
      if (item.indicator !== indicator || pair === undefined || item.breakdown !== "") return item;
      const value = pair[item.period === "2020" ? 0 : 1];
      return { ...item, value, status: value === null ? "missing" : "ok" };
    }),
  });
}
