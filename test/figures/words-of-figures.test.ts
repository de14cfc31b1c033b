import { describe, expect, test } from "vitest";
import { indicatorOf } from "../../src/derive/lookup.ts";
import { ranking } from "../../src/derive/ranking.ts";
import { figureOf } from "../../src/figures/figure-of.ts";
import { figureId } from "../../src/figures/figure-spec.ts";
import { figureSpecs, mapSpec } from "../../src/figures/figure-specs.ts";
import {
  formatObservation,
  formatQuantity,
  formatValue,
  statusWord,
} from "../../src/figures/format-value.ts";
import { indicatorTable } from "../../src/figures/indicator-table.ts";
import { measureLine, periodWords } from "../../src/figures/indicator-words.ts";
import { rangeTitle, rangeWords } from "../../src/figures/range-words.ts";
import { tinyPages, withFigCounted } from "../views/tiny-pages.ts";

const english = tinyPages("en", { change: withFigCounted });
const hebrew = tinyPages("he");
const { lookup } = english;
const share = indicatorOf(lookup, "child-share");
const people = indicatorOf(lookup, "population");

describe("the id of a figure", () => {
  test("says what it shows, so that its files keep their address", () => {
    const spec = { indicator: "births", level: "comune", period: "2019/2021", areas: [] };
    expect(figureId({ kind: "map", ...spec })).toBe("map-births-comune-2019_2021");
    expect(figureId({ kind: "trend", ...spec })).toBe("trend-births-comune");
    expect(figureId({ kind: "trend", ...spec, areas: ["A1", "A2"] })).toBe(
      "trend-births-comune-A1-A2",
    );
  });

  test("fits into the name of a file, whichever of many areas it names", () => {
    const areas = Array.from({ length: 60 }, (_, place) => `0200${place + 10}`);
    const spec = { kind: "ranking", indicator: "births", level: "comune", period: "2021" } as const;
    const ids = [areas, areas.slice(1), areas.slice(0, -1)].map((own) =>
      figureId({ ...spec, areas: own }),
    );
    expect(new Set(ids).size).toBe(3);
    expect(ids.map(({ length }) => length)).toEqual([120, 120, 120]);
    expect(ids[0]).toMatch(/^ranking-births-comune-2021-020010-020011-.*-[0-9a-f]{8}$/);
  });

  test("is that of one figure of the site", () => {
    const ids = figureSpecs(lookup).map(figureId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("of a figure that was not drawn is our own slip", () => {
    expect(() => figureOf(english, "map-none")).toThrow("unknown figure: map-none");
  });
});

describe("a map is drawn", () => {
  test("for a level with at least two places, of the latest period", () => {
    expect(mapSpec(lookup, share, "village")).toMatchObject({ kind: "map", period: "2021" });
    expect(mapSpec(lookup, share, "valley")).toBeUndefined();
  });

  test("for no level without boundaries", () => {
    const village = lookup.levelById.get("village");
    if (village === undefined) throw new Error("missing level: village");
    const levelById = new Map([["village", { ...village, boundaries: "none" }]]);
    expect(mapSpec({ ...lookup, levelById }, share, "village")).toBeUndefined();
  });
});

describe("every figure", () => {
  const figures = [...english.figures.values(), ...hebrew.figures.values()];

  test("stands alone: what it shows, in words and in a table, and from where", () => {
    expect(figures.length).toBeGreaterThan(10);
    for (const { id, title, subtitle, description, source, table } of figures) {
      expect([title, subtitle, description, source].every(Boolean), id).toBe(true);
      expect(table.rows.length, id).toBeGreaterThan(0);
      for (const row of table.rows) expect(row.length, id).toBe(table.columns.length);
    }
  });

  test("calls invented numbers illustrative", () => {
    const measured = figures.filter(({ indicators }) => indicators.length > 0);
    expect(measured.every(({ isIllustrative }) => isIllustrative)).toBe(true);
  });

  test("is drawn twice, and no id of the one drawing is an id of the other", () => {
    for (const { id, wide, narrow } of figures) {
      const ids = [wide, narrow].flatMap(({ markup }) =>
        [...markup.matchAll(/\sid="([^"]+)"/g)].map(([, found]) => found),
      );
      expect(ids.length, id).toBeGreaterThan(1);
      expect(new Set(ids).size, id).toBe(ids.length);
    }
  });

  test("refers to no id but its own and the patterns of the page", () => {
    for (const { id, wide, narrow } of figures) {
      for (const { markup } of [wide, narrow]) {
        const own = new Set([...markup.matchAll(/\sid="([^"]+)"/g)].map(([, found]) => found));
        const labels = [...markup.matchAll(/aria-labelledby="([^"]+)"/g)];
        const used = [
          ...[...markup.matchAll(/url\(#([^)]+)\)|href="#([^"]+)"/g)].map(([, a, b]) => a ?? b),
          ...labels.flatMap(([, names = ""]) => names.split(" ")),
        ];
        const strange = used.filter((name) => !own.has(name) && !/^(hatch|dots)$/.test(name ?? ""));
        expect(strange, id).toEqual([]);
      }
    }
  });

  test("has no style of its own and no number that is none", () => {
    for (const { id, wide, narrow } of figures) {
      expect(wide.markup + narrow.markup, id).not.toMatch(/\sstyle=|<style|NaN|undefined/);
    }
  });
});

describe("a value", () => {
  test("has its indicator's decimals, and a sign where it is a change", () => {
    expect(formatValue(english, share, 25)).toBe("25.0");
    const change = { ...share, derived: "change-since-2018" };
    expect(formatValue(english, change, 2.34)).toBe("+2.3");
    expect(formatValue(english, change, -2.34)).toBe("−2.3");
    expect(formatValue(english, change, 0)).toBe("0.0");
  });

  test("has its symbol beside it, and no unit that is a word", () => {
    expect(formatQuantity(english, share, 25)).toBe("25.0%");
    expect(formatQuantity(english, people, 1200)).toBe("1,200");
  });

  test("that is none says why", () => {
    expect(formatObservation(english, share, undefined)).toBe("no data");
    expect(statusWord(english, "suppressed")).toBe("withheld");
    expect(statusWord(english, "undefined")).toBe("not defined");
    expect(statusWord(english, "not-applicable")).toBe("not applicable");
    expect(statusWord(english, "missing")).toBe("no data");
  });
});

describe("the range of a level", () => {
  const ranked = ranking(lookup, { indicator: share, level: "village", period: "2021" });

  test("names the places at both ends, ties together, the withheld nowhere", () => {
    expect(rangeWords(english, share, ranked)).toEqual({
      low: "20.0%†",
      lowName: "Carob",
      high: "25.0%†",
      highName: "Almond and Fig",
    });
  });

  test("is the title of a figure, unless all are the same or none has a value", () => {
    expect(rangeTitle(english, share, ranked)).toBe(
      "Share of children: from 20.0%† in Carob to 25.0%† in Almond and Fig",
    );
    const equal = ranked.filter(({ value }) => value === 25);
    expect(rangeTitle(english, share, equal)).toBe("Share of children: 25.0%† everywhere");
    expect(rangeTitle(english, share, [])).toBe("Share of children");
  });

  test("names three places of many at an end and counts the others", () => {
    const [first] = ranked;
    if (first === undefined) throw new Error("missing ranking: child-share");
    const many = Array.from({ length: 5 }, () => ({ ...first, value: 0.1 + 0.2 }));
    const words = rangeWords(english, share, [...many, { ...first, value: 0.3 }]);
    expect(words?.highName).toBe("Carob, Carob, Carob and 3 others");
  });
});

describe("the table of an indicator", () => {
  test("ranks its places, the withheld last with its word and no number, then the whole", () => {
    const { caption, table } = indicatorTable(english, { indicator: "children", level: "village" });
    expect(caption).toBe("Children, children, 2021");
    expect(table.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ["1", "Almond", "300"],
      ["2", "Carob", "160"],
      ["3", "Fig", "100"],
      ["", "Olive", "withheld"],
      ["", "Tiny Valley", "withheld"],
    ]);
    expect(table.rows[3]?.at(-1)?.value).toBeNull();
  });

  test("may be that of an earlier period", () => {
    const request = { indicator: "children", level: "village", period: "2020" };
    const { table } = indicatorTable(english, request);
    const texts = table.rows.map((row) => row.map(({ text }) => text));
    expect(texts).toContainEqual(["", "Fig", "no data"]);
  });
});

test("a change names both its ends", () => {
  const change = { ...people, derived: "change-since-2018" };
  expect(periodWords(english, change, "2021")).toBe("2018–2021");
  expect(periodWords(english, people, "2021")).toBe("2021");
  expect(measureLine(english, share, "2021")).toBe("Share of children, %, 2021");
  expect(measureLine(english, share, "")).toBe("Share of children, %");
});
