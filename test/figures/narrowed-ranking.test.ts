import { describe, expect, test } from "vitest";
import type { AtlasContext } from "../../src/figures/context.ts";
import { atlasLookup } from "../../src/derive/lookup.ts";
import { drawFigure } from "../../src/figures/draw-figure.ts";
import { LOCALE_LANGUAGES, localeOf } from "../../src/locales/locale.ts";
import { texts } from "../charts/picture.ts";
import { hamlet, hamlets, measured, row, valley } from "../derive/hamlets.ts";

const CODES = ["H1", "H2", "H3", "H4", "H5"];

function contextOf(language: string): AtlasContext {
  const areas = [...CODES.map((code) => hamlet(code)), valley()];
  const observations = row("people", 50, 20, 40, 20, "suppressed");
  const lookup = atlasLookup(hamlets([measured("people")], observations, { areas }));
  return { lookup, geometries: [], locale: localeOf(language) };
}

function rankingOf(areas: readonly string[], language = "en") {
  const spec = { kind: "ranking", indicator: "people", level: "hamlet", period: "2021" } as const;
  return drawFigure(contextOf(language), { ...spec, areas });
}

describe("a ranking of some places", () => {
  const { id, title, description, notes, table, wide } = rankingOf(["H3", "H4", "H5"]);

  test("draws them and no others, each with its place among all", () => {
    expect(texts(wide)).toEqual(expect.arrayContaining(["H3 (2)", "H4 (=3)", "H5"]));
    expect(texts(wide).join(" ")).not.toMatch(/H1|H2/);
    expect(table.rows.map((cells) => cells.map(({ text }) => text))).toEqual([
      ["2", "H3", "40"],
      ["=3", "H4", "20"],
      ["", "H5", "withheld"],
    ]);
  });

  test("says how many of how many it shows, beside it and in its description", () => {
    const said = "Shown: 3 of 5 hamlets, in brackets the rank among all.";
    expect(notes).toEqual([said]);
    expect(description).toContain(said);
  });

  test("tells the range of those that it shows", () => {
    expect(title).toBe("people: from 20 in H4 to 40 in H3");
  });

  test("is another figure than that of all, and the same in another order", () => {
    expect(id).toBe("ranking-people-hamlet-2021-H3-H4-H5");
    expect(rankingOf([]).id).toBe("ranking-people-hamlet-2021");
  });

  test("does not say of one value that it is that of all places", () => {
    expect(rankingOf(["H1"]).title).toBe("people: 50 in H1");
    expect(rankingOf(["H2", "H4"]).title).toBe("people: 20 in H2 and H4");
  });

  test("names all places whose values are written alike, though they differ", () => {
    const observations = [...row("people", 20.4, 20.1, 40)];
    const areas = [...CODES.map((code) => hamlet(code)), valley()];
    const lookup = atlasLookup(hamlets([measured("people")], observations, { areas }));
    const context = { lookup, geometries: [], locale: localeOf("en") };
    const spec = { kind: "ranking", indicator: "people", level: "hamlet", period: "2021" } as const;
    const found = drawFigure(context, { ...spec, areas: ["H1", "H2", "H4"] });
    expect(found.title).toBe("people: 20 in H1 and H2");
  });

  test("writes a rank behind a Hebrew name, to its left", () => {
    const name = { en: "Almond", he: "שקד" };
    const areas = [hamlet("H1", { name }), hamlet("H2"), valley()];
    const lookup = atlasLookup(hamlets([measured("people")], row("people", 50, 20), { areas }));
    const context = { lookup, geometries: [], locale: localeOf("he") };
    const spec = { kind: "ranking", indicator: "people", level: "hamlet", period: "2021" } as const;
    const { wide } = drawFigure(context, { ...spec, areas: ["H1"] });
    expect(wide.markup).toContain("\u2068\u2067\u2068שקד\u2069 (\u20681\u2069)\u2069\u2069");
  });

  test("is that of all where it names all, without a word of it", () => {
    const [named, all] = [rankingOf(CODES), rankingOf([])];
    expect([named.title, named.notes, named.table]).toEqual([all.title, all.notes, all.table]);
    expect(texts(named.wide)).toEqual(texts(all.wide));
  });

  test.each(LOCALE_LANGUAGES)("says in %s how many there are", (language) => {
    const [note = ""] = rankingOf(["H3", "H4"], language).notes;
    expect(note).toMatch(/[2٢].*[5٥]/);
    expect(note).toContain("hamlets");
  });
});
