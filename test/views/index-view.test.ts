import { describe, expect, test } from "vitest";
import type { PageContext } from "../../src/figures/figure-of.ts";
import { figureOf } from "../../src/figures/figure-of.ts";
import { indexPockets, isPocket, withPockets } from "../../src/figures/index-pockets.ts";
import { LOCALE_LANGUAGES } from "../../src/locales/locale.ts";
import { indexView } from "../../src/views/index-view.ts";
import { forty } from "./forty.ts";

const english = forty();

function viewOf(context: PageContext) {
  const { indexResult } = context.lookup.atlas;
  if (indexResult === null) throw new Error("missing index: need");
  return indexView(context, indexResult);
}

const view = viewOf(english);

describe("the page of an index", () => {
  test("says how many are ranked and who is first", () => {
    expect(view.opening.key).toBe("39 hamlets are ranked; 1 is the most deprived. First: H11.");
    expect(view.opening.illustrative).toContain("invented");
  });

  test("says that values are invented before anything else where it is found or sent", () => {
    expect(view.shell.description).toBe(`${view.opening.illustrative} ${view.opening.key}`);
  });

  test("is called in the navigation what the index declares, else by what most measure", () => {
    const labels = ({ shell }: ReturnType<typeof viewOf>) => shell.nav.map(({ label }) => label);
    expect(labels(view)).toContain("Deprivation");
    const { atlas } = english.lookup;
    if (atlas.index === null) throw new Error("missing index: need");
    const index = { ...atlas.index, heading: { en: "Standing" } };
    const lookup = { ...english.lookup, atlas: { ...atlas, index } };
    const declared = labels(viewOf({ ...english, lookup }));
    expect(declared).toContain("Standing");
    expect(declared).not.toContain("Deprivation");
  });

  test("ranks every area once, and says why one has no rank", () => {
    const rows = view.ranking.tables.flatMap(({ table }) => table.rows);
    expect(new Set(rows.map(({ name }) => name)).size).toBe(40);
    expect(rows.at(-1)).toMatchObject({
      name: "H18",
      rank: "–",
      score: "no score: a value that it needs is withheld",
    });
    expect(rows[0]).toMatchObject({ rank: "1", name: "H11", group: "1" });
  });

  test("takes the scores of the most deprived apart: each row adds up to its score", () => {
    const { columns, rows } = view.domains.contributions;
    expect(columns).toEqual(["Work", "Health"]);
    expect(rows).toHaveLength(10);
    for (const { cells, score } of rows) {
      const sum = cells.reduce((total, text) => total + (text === "–" ? 0 : Number(text)), 0);
      expect(Math.abs(sum - Number(score))).toBeLessThan(0.11);
    }
  });

  test("names an input that is equal everywhere, and what each had done to it", () => {
    const notes = view.inputs.rows.map(({ title, notes: own }) => [title, own.length]);
    expect(notes).toEqual([
      ["No work", 2],
      ["Illness", 1],
      ["Flat", 2],
    ]);
    expect(view.domains.weights.rows.map(({ weight }) => weight)).toEqual(["60%", "40%"]);
  });

  test("lists other ways of computing it", () => {
    expect(view.sensitivity.rows).toHaveLength(5);
    expect(view.sensitivity.sentences[0]).toContain("seed 42");
  });

  test("is whole in every language", () => {
    for (const language of LOCALE_LANGUAGES) {
      // Entries for reference managers are full of braces.
      const { citation, ...view } = viewOf(forty({ language }));
      const text = JSON.stringify([view, citation.text, citation.styles]);
      expect(text).not.toMatch(/\{\w+\}|NaN|\[object/);
    }
  });
});

describe("the map of an index", () => {
  const map = figureOf(english, "index-map-need");

  test("counts in its legend what it draws", () => {
    for (const { className, count } of map.swatches.filter((swatch) =>
      /^q/.test(swatch.className),
    )) {
      expect(map.wide.markup.split(`class="${className}"`).length - 1).toBe(Number(count));
    }
    const counts = map.swatches.filter(({ className }) => className !== "n-pocket");
    expect(counts.reduce((sum, { count }) => sum + Number(count), 0)).toBe(40);
  });

  test("outlines the pocket around the most deprived", () => {
    const { indexResult } = english.lookup.atlas;
    if (indexResult === null) throw new Error("missing index: need");
    const pockets = indexPockets(english, indexResult);
    expect(pockets.lack).toBeNull();
    expect(isPocket(pockets, "H11")).toBe(true);
    expect(isPocket(pockets, "H40")).toBe(false);
    const stored = withPockets(english.lookup.atlas, english).indexResult;
    const parsed = JSON.parse(JSON.stringify(stored)) as typeof indexResult;
    expect(indexPockets({ geometries: [] }, parsed)).toEqual(pockets);
    expect(map.wide.markup).toContain('class="n-pocket"');
  });
});

describe("an index of few areas", () => {
  const few = forty({ count: 24 });

  test("looks for no pockets among fewer than 30, and says so", () => {
    const map = figureOf(few, "index-map-need");
    expect(map.notes[0]).toContain("fewer than 30 areas");
    expect(map.wide.markup).not.toContain("n-pocket");
  });

  test("has no groups where there are more groups than areas, and says so", () => {
    const nine = viewOf(forty({ count: 9 }));
    expect(nine.ranking.notes.join(" ")).toContain(
      "Areas with a score (9) are fewer than the groups of the index (10)",
    );
    expect(nine.ranking.tables[0]?.table.columns.group).toBe("");
  });
});
