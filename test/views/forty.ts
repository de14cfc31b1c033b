import type { PageContext } from "../../src/figures/figure-of.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import type { Language } from "../../src/model/language.ts";
import { levelGeometries } from "../../src/carto/level-geometry.ts";
import { deriveAtlas } from "../../src/derive/derive-atlas.ts";
import { atlasLookup } from "../../src/derive/lookup.ts";
import { drawFigure } from "../../src/figures/draw-figure.ts";
import { indexMapSpecs } from "../../src/figures/index-map-specs.ts";
import { localeOf } from "../../src/locales/locale.ts";
import { atlasConfigSchema } from "../../src/model/atlas-config.ts";
import { indexSchema } from "../../src/model/composite-index.ts";
import { hamlet, hamlets, measured, row, valley } from "../derive/hamlets.ts";

const COLUMNS = 8;
const worse = { kind: "mean", direction: "higher-worse", aggregate: "none" } as const;
const INDICATORS = [
  measured("people"),
  measured("work", { ...worse, title: { en: "No work" }, illustrative: true }),
  measured("ill", { ...worse, title: { en: "Illness" } }),
  measured("flat", { ...worse, title: { en: "Flat" } }),
];

export interface Forty {
  readonly language?: Language;
  readonly count?: number;
  readonly change?: Partial<Atlas>;
}

/**
 * A grid of hamlets, forty unless said otherwise, with an index of two domains. Deprivation is
 * highest around H11; in H18 work is withheld and illness missing; H5 has no value for illness.
 */
export function forty({ language = "en", count = 40, change = {} }: Forty = {}): PageContext {
  const places = Array.from({ length: count }, (_, i) => [i % COLUMNS, Math.floor(i / COLUMNS)]);
  const need = places.map(([x = 0, y = 0]) => 20 * Math.exp(-((x - 2) ** 2 + (y - 1) ** 2) / 6));
  const base = hamlets(INDICATORS, [
    ...row("people", ...places.map(() => 1000)),
    ...row("work", ...need.map((value, i) => (i === 17 ? "suppressed" : value + (i % 3)))),
    ...row("ill", ...need.map((value, i) => (i === 17 || i === 4 ? "missing" : value + (i % 5)))),
    ...row("flat", ...places.map(() => 7)),
  ]);
  const level = (id: string, boundaries: string) => {
    return { id, name: { en: id }, plural: { en: `${id}s` }, boundaries };
  };
  const levels = [level("valley", "children"), level("hamlet", "points")];
  const { publisher } = base.config;
  const config = atlasConfigSchema.parse({
    ...base.config,
    levels,
    publisher: { ...publisher, email: "mail@example.org" },
  });
  const index = indexSchema.parse({
    id: "need",
    title: { en: "Index of need" },
    level: "hamlet",
    domains: [
      { id: "work", title: { en: "Work" }, weight: 3, indicators: [{ code: "work" }] },
      {
        id: "health",
        title: { en: "Health" },
        weight: 2,
        indicators: [{ code: "ill" }, { code: "flat" }],
      },
    ],
  });
  const areas = places.map(([x = 0, y = 0], i) =>
    hamlet(`H${i + 1}`, { lon: 10 + x / 10, lat: 45 - y / 10 }),
  );
  const atlas = deriveAtlas({ ...base, config, areas: [...areas, valley()], index, ...change });
  const lookup = atlasLookup(atlas);
  const context = { lookup, geometries: levelGeometries(atlas), locale: localeOf(language) };
  const figures = indexMapSpecs(lookup).map((spec) => drawFigure(context, spec));
  return { ...context, figures: new Map(figures.map((figure) => [figure.id, figure])) };
}
