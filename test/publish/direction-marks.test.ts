import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import type { PageContext } from "../../src/figures/figure-of.ts";
import { readAtlas } from "../../scripts/read-atlas.ts";
import { settings } from "../../scripts/settings.ts";
import { levelGeometries } from "../../src/carto/level-geometry.ts";
import { atlasLookup } from "../../src/derive/lookup.ts";
import { drawFigure } from "../../src/figures/draw-figure.ts";
import { figureSpecs } from "../../src/figures/figure-specs.ts";
import { localeOf } from "../../src/locales/locale.ts";
import { publishedFiles } from "../../src/publish/published-files.ts";
import { everyKindAtlas } from "../site/every-kind.ts";

const MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const FOR_PROGRAMS = /^\/downloads\/.*\.(?:csv|json|geojson|jsonld|ttl|xlsx)$/;
const KINDS = [".csv", ".geojson", ".json", ".jsonld", ".ttl", ".xlsx"];

const folder = mkdtempSync(join(tmpdir(), "chora-direction-"));
const atlasFolder = everyKindAtlas(join(folder, "atlas"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function contextIn(language: string): PageContext {
  const { atlas } = readAtlas(settings({ ATLAS: atlasFolder }));
  if (atlas === undefined) throw new Error(`missing atlas: ${atlasFolder}`);
  const lookup = atlasLookup(atlas);
  const context = { lookup, geometries: levelGeometries(atlas), locale: localeOf(language) };
  const figures = figureSpecs(lookup).map((spec) => drawFigure(context, spec));
  return { ...context, figures: new Map(figures.map((figure) => [figure.id, figure])) };
}

function textOf(path: string, content: string | Uint8Array): string {
  if (typeof content === "string") return content;
  const parts = path.endsWith(".xlsx") ? Object.values(unzipSync(content)) : [content];
  return parts.map((part) => strFromU8(part)).join("\n");
}

describe.each(["he", "ar"])("the files for programs of an atlas in %s", (language) => {
  const all = [...publishedFiles(new Map([[language, contextIn(language)]]))];
  const files = all.filter(({ path }) => FOR_PROGRAMS.test(path));

  test("are of every kind", () => {
    const kinds = new Set(files.map(({ path }) => path.slice(path.lastIndexOf("."))));
    expect([...kinds].toSorted()).toEqual(KINDS);
  });

  test("hold no marks, isolates or overrides of direction", () => {
    const marked = files.filter(({ path, content }) => MARKS.test(textOf(path, content)));
    expect(marked.map(({ path }) => path)).toEqual([]);
  });
});
