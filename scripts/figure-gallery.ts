import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PageContext } from "../src/figures/figure-of.ts";
import type { Language } from "../src/model/language.ts";
import { levelGeometries } from "../src/carto/level-geometry.ts";
import { atlasLookup } from "../src/derive/lookup.ts";
import { drawFigure } from "../src/figures/draw-figure.ts";
import { localeOf } from "../src/locales/locale.ts";
import { galleryPage } from "./gallery-page.ts";
import { gallerySpecs } from "./gallery-specs.ts";
import { galleryStyles } from "./gallery-styles.ts";
import { guarded } from "./guarded.ts";
import { readAtlas } from "./read-atlas.ts";
import { reportProblems } from "./report-problems.ts";
import { ROOT, settings } from "./settings.ts";
import { terminal } from "./terminal.ts";

const TINY = join(ROOT, "test", "tiny");
const FOLDER = join(ROOT, ".chora", "gallery");
const ENGLISH = "en";
const ARABIC = "ar";

const reader = terminal();
await guarded(reader, () => Promise.resolve(writeGallery()));

/** Writes the page of all kinds of figures, from ATLAS or else the tiny atlas of the tests. */
function writeGallery(): boolean {
  const { atlas, problems } = readAtlas(settings({ ATLAS: TINY, ...process.env }));
  reportProblems(reader, problems);
  if (atlas === undefined) return false;
  const lookup = atlasLookup(atlas);
  const geometries = levelGeometries(atlas);
  const specs = gallerySpecs(lookup);
  const drawn = (language: Language): PageContext => {
    const context = { lookup, geometries, locale: localeOf(language, atlas.locales) };
    const figures = specs.map((spec) => drawFigure(context, spec));
    return { ...context, figures: new Map(figures.map((figure) => [figure.id, figure])) };
  };
  const { languages } = atlas.config;
  const inDirection = (direction: string) =>
    languages.find((language) => localeOf(language, atlas.locales).direction === direction);
  const leftToRight = drawn(inDirection("ltr") ?? ENGLISH);
  const ids = [...leftToRight.figures.keys()];
  const rightToLeft = drawn(inDirection("rtl") ?? ARABIC);
  mkdirSync(FOLDER, { recursive: true });
  const page = galleryPage({ styles: galleryStyles(), ids, leftToRight, rightToLeft });
  writeFileSync(join(FOLDER, "index.html"), page);
  reader.line(`${ids.length} figures are in ${join(FOLDER, "index.html")}`);
  return true;
}
