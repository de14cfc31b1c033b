import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { PageContext } from "../../src/figures/figure-of.ts";
import type { Figure } from "../../src/figures/figure.ts";
import { readAtlas } from "../../scripts/read-atlas.ts";
import { settings } from "../../scripts/settings.ts";
import { levelGeometries } from "../../src/carto/level-geometry.ts";
import { atlasLookup } from "../../src/derive/lookup.ts";
import { noteAnswer, notingReads } from "../../src/derive/reads.ts";
import { answerHash, storedReads } from "../../src/derive/stored-reads.ts";
import { drawFigure } from "../../src/figures/draw-figure.ts";
import { figureSpecs } from "../../src/figures/figure-specs.ts";
import { localeOf } from "../../src/locales/locale.ts";
import { figureTitle } from "../../src/views/figure-title.ts";
import { everyKindAtlas } from "../site/every-kind.ts";

const folder = mkdtempSync(join(tmpdir(), "chora-titles-"));
const EVERY_KIND = everyKindAtlas(join(folder, "atlas"));
const EXAMPLES = join(import.meta.dirname, "../../examples");
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function pagesOf(atlasFolder: string, language: string): PageContext {
  const { atlas } = readAtlas(settings({ ATLAS: atlasFolder }));
  if (atlas === undefined) throw new Error(`missing atlas: ${atlasFolder}`);
  const lookup = atlasLookup(atlas);
  const context = { lookup, geometries: levelGeometries(atlas), locale: localeOf(language) };
  const figures = figureSpecs(lookup).map((spec) => drawFigure(context, spec));
  return { ...context, figures: new Map(figures.map((figure) => [figure.id, figure])) };
}

describe.each([
  { name: "every kind", atlasFolder: EVERY_KIND, language: "en" },
  { name: "every kind", atlasFolder: EVERY_KIND, language: "ar" },
  { name: "the cluster", atlasFolder: join(EXAMPLES, "beit-hakerem"), language: "he" },
])("the titles of the figures of $name in $language", ({ atlasFolder, language }) => {
  const context = pagesOf(atlasFolder, language);
  const figures = [...context.figures.values()];
  const titles = figures.map((figure) => figureTitle(context, figure));

  test("are all different", () => {
    const twice = titles.filter((title, i) => titles.indexOf(title) !== i);
    expect(twice).toEqual([]);
  });

  test("hold no id", () => {
    expect(titles.filter((title, i) => title.includes(figures[i]?.id ?? ""))).toEqual([]);
  });
});

test("a ranking beside a map of the same values says that it is one, of what and of when", () => {
  const context = pagesOf(EVERY_KIND, "en");
  const map = [...context.figures.values()].find(({ kind }) => kind === "map");
  if (map === undefined) throw new Error("missing map: every kind");
  const turned: Figure = { ...map, id: map.id.replace(/^map/, "ranking"), kind: "ranking" };
  const figures = new Map([map, turned].map((figure) => [figure.id, figure]));
  const told = figureTitle({ ...context, figures }, turned);
  expect(told.startsWith(`${map.title} · Ranking`)).toBe(true);
});

test("a figure that is told apart from others hangs on what they are called, and on nothing else of them", () => {
  const context = pagesOf(EVERY_KIND, "en");
  const [map] = context.figures.values();
  if (map === undefined) throw new Error("missing figure: every kind");
  const turned: Figure = { ...map, id: `other-${map.id}`, description: "Another." };
  const answersBeside = (other: Figure) =>
    storedReads(
      notingReads(() => figureTitle({ ...context, figures: heardFigures([map, other]) }, map))
        .reads,
    ).answers;
  const answers = answersBeside(turned);
  expect(Object.keys(answers).filter((words) => words.startsWith("figure "))).toEqual([]);
  expect(answersBeside({ ...turned, description: "A third." })).toEqual(answers);
  expect(answersBeside({ ...turned, subtitle: "Of another year" })).not.toEqual(answers);
});

/** Figures of which is noted that they were read, as those of a build are. */
function heardFigures(figures: readonly Figure[]): ReadonlyMap<string, Figure> {
  const map = new Map(figures.map((figure) => [figure.id, figure]));
  const heard = function* () {
    for (const figure of figures) {
      noteAnswer(`figure en ${figure.id}`, () => answerHash(figure));
      yield figure;
    }
  };
  return Object.assign(map, { values: heard });
}
