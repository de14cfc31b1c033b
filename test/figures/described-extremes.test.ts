import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { AtlasContext } from "../../src/figures/context.ts";
import type { FigureKind } from "../../src/figures/figure-spec.ts";
import type { Figure, TableCell } from "../../src/figures/figure.ts";
import { readAtlas } from "../../scripts/read-atlas.ts";
import { settings } from "../../scripts/settings.ts";
import { levelGeometries } from "../../src/carto/level-geometry.ts";
import { atlasLookup } from "../../src/derive/lookup.ts";
import { drawFigure } from "../../src/figures/draw-figure.ts";
import { figureSpecs } from "../../src/figures/figure-specs.ts";
import { localeOf } from "../../src/locales/locale.ts";
import { proseFigures } from "../../src/prose/prose-figures.ts";
import { everyKindAtlas, LANGUAGES } from "../site/every-kind.ts";

const folder = mkdtempSync(join(tmpdir(), "chora-described-"));
const EVERY_KIND = everyKindAtlas(join(folder, "atlas"));
const SUZZARA = join(import.meta.dirname, "../..");
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The columns whose extremes a description tells, each or, with "all", those of all together. */
const TOLD: Partial<Record<FigureKind, readonly string[] | "all">> = {
  map: ["value"],
  "map-dorling": ["value"],
  "map-tiles": ["value"],
  ranking: ["value"],
  difference: ["difference"],
  "small-multiples": "all",
  trend: "all",
  "index-map": ["score"],
  "index-domain-map": ["score"],
  "need-supply-map": ["need", "supply"],
  "need-supply-scatter": ["need", "supply"],
  "take-up-funnel": ["coverage"],
};

function figuresOf(atlasFolder: string, language: string): readonly Figure[] {
  const { atlas } = readAtlas(settings({ ATLAS: atlasFolder }));
  if (atlas === undefined) throw new Error(`missing atlas: ${atlasFolder}`);
  const lookup = atlasLookup(atlas);
  const locale = localeOf(language);
  const context: AtlasContext = { lookup, geometries: levelGeometries(atlas), locale };
  const specs = [...figureSpecs(lookup), ...proseFigures(lookup)];
  return specs.map((spec) => drawFigure(context, spec));
}

/** What a reader hears: without the marks of direction, with plain spaces. */
function heard(text: string): string {
  return text.replace(/[\u2066-\u2069\u200e\u200f]/g, "").replace(/[\u00a0\u202f]/g, " ");
}

/** The rows of places, without that of the whole, which has no rank. */
function placesOf({ table }: Figure): Figure["table"]["rows"] {
  const rank = table.columns.findIndex(({ key }) => key === "rank");
  return table.rows.filter((row) => rank < 0 || row[rank]?.value !== null);
}

function columnsOf({ kind, table }: Figure): readonly (readonly number[])[] {
  const told = TOLD[kind];
  if (told === "all") return [table.columns.flatMap(({ isNumber }, i) => (isNumber ? [i] : []))];
  return (told ?? []).map((key) => [table.columns.findIndex((column) => column.key === key)]);
}

/** Names and values of the lowest and the highest cell in some columns that a description lacks. */
function untold(figure: Figure, columns: readonly number[]): readonly string[] {
  const { columns: all } = figure.table;
  const heading = Math.max(
    0,
    all.findIndex(({ key }) => key === "area"),
  );
  const cells = placesOf(figure).flatMap((row) =>
    columns.flatMap((at) => {
      const [name, cell] = [row[heading], row[at]];
      return name && isNumbered(cell) ? [{ name: name.text, cell }] : [];
    }),
  );
  const sorted = cells.toSorted((a, b) => Number(a.cell.value) - Number(b.cell.value));
  return [sorted[0], sorted.at(-1)]
    .flatMap((end) => (end === undefined ? [] : [end.name, end.cell.text]))
    .filter((words) => !heard(figure.description).includes(heard(words)));
}

function isNumbered(cell: TableCell | undefined): cell is TableCell {
  return typeof cell?.value === "number";
}

describe.each([
  { name: "the atlas of every kind", atlas: EVERY_KIND, languages: LANGUAGES, kinds: 11 },
  { name: "the atlas of Suzzara", atlas: SUZZARA, languages: ["it", "en"], kinds: 3 },
] as const)("in $name", ({ atlas, languages, kinds }) => {
  test.each(languages)("every description in %s holds the extremes of its figure", (language) => {
    const figures = figuresOf(atlas, language);
    const measured = figures.filter(({ kind }) => TOLD[kind] !== undefined);
    expect(new Set(measured.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(kinds);
    const missing = measured.flatMap((figure) =>
      columnsOf(figure).flatMap((columns) =>
        untold(figure, columns).map((words) => `${figure.id}: ${words}: ${figure.description}`),
      ),
    );
    expect(missing).toEqual([]);
  });

  test("every figure has a title and a description, which are not the same", () => {
    const figures = figuresOf(atlas, languages[0]);
    expect(figures.length).toBeGreaterThan(kinds);
    const bare = figures.filter(
      ({ title, description }) => title === "" || description === "" || title === description,
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });
});
