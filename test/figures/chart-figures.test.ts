import { describe, expect, test } from "vitest";
import type { AtlasContext } from "../../src/figures/context.ts";
import type { FigureSpec } from "../../src/figures/figure-spec.ts";
import type { Figure } from "../../src/figures/figure.ts";
import type { BreakdownEntry } from "../../src/model/atlas.ts";
import type { PublishedObservation } from "../../src/model/observation.ts";
import { atlasLookup } from "../../src/derive/lookup.ts";
import { drawFigure } from "../../src/figures/draw-figure.ts";
import { localeOf } from "../../src/locales/locale.ts";
import { directiveFigure } from "../../src/prose/figure-directive.ts";
import { elements, texts } from "../charts/picture.ts";
import { hamlet, hamlets, measured, seen, valley } from "../derive/hamlets.ts";

const CODES = Array.from({ length: 12 }, (_, i) => `H${String(i + 1).padStart(2, "0")}`);
const PEOPLE = measured("people", { title: { en: "Residents" } });
const PUPILS = measured("pupils", { title: { en: "Pupils" }, protect: "people" });
const LANGUAGES = ["en", "it", "el", "he", "ar"] as const;

function entry(dimension: string, code: string, order: number): BreakdownEntry {
  return { dimension, code, label: { en: code }, order, parent: "", exhaustive: true };
}

const BREAKDOWNS = [
  entry("sex", "f", 1),
  entry("sex", "m", 2),
  entry("age", "0-14", 1),
  entry("age", "15+", 2),
];

/** Twelve hamlets with people by age and sex, and pupils in two years. */
function observationsOf(): readonly PublishedObservation[] {
  const ages = (area: string, cells: readonly number[]) =>
    ["0-14;sex=f", "0-14;sex=m", "15+;sex=f", "15+;sex=m"].map((key, i) =>
      seen("people", area, { breakdown: `age=${key}`, value: cells[i] ?? null }),
    );
  const each = CODES.flatMap((code, i) => [
    seen("people", code, 100),
    seen("pupils", code, { value: 10 + i, period: "2020" }),
    seen("pupils", code, i === 11 ? "suppressed" : 20 - i),
    seen("pupils", code, { value: i, breakdown: "sex=f" }),
    seen("pupils", code, { value: 5, breakdown: "sex=m" }),
  ]);
  const own = ages("H01", [20, 20, 25, 35]);
  const whole = [seen("people", "V", 1200), ...ages("V", [100, 100, 500, 500])];
  return [...each, ...own, ...whole];
}

function contextOf(language: string): AtlasContext {
  const areas = [...CODES.map((code) => hamlet(code)), valley()];
  const atlas = hamlets([PEOPLE, PUPILS], observationsOf(), { areas, breakdowns: BREAKDOWNS });
  const config = { ...atlas.config, benchmark: "V" };
  return {
    lookup: atlasLookup({ ...atlas, config }),
    geometries: [],
    locale: localeOf(language),
  };
}

const english = contextOf("en");
const chart = (attributes: Readonly<Record<string, string>>) =>
  directiveFigure(english.lookup, "chart", attributes);
const SPECS: readonly FigureSpec[] = [
  chart({ kind: "trend", indicator: "pupils" }),
  chart({ kind: "ranking", indicator: "pupils" }),
  chart({ kind: "range", indicator: "pupils" }),
  chart({ kind: "range", indicator: "pupils", by: "sex" }),
  chart({ kind: "pyramid", area: "H01" }),
  chart({ kind: "lorenz", indicator: "pupils" }),
  chart({ kind: "scatter", x: "people", y: "pupils" }),
];

describe.each(LANGUAGES)("what an editor may ask for, in %s,", (language) => {
  const figures = SPECS.map((spec) => drawFigure(contextOf(language), spec));

  test("stands alone: words, a table as wide as its columns, a source", () => {
    for (const { id, title, subtitle, description, source, table } of figures) {
      expect([title, subtitle, description, source].every(Boolean), id).toBe(true);
      expect(table.rows.length, id).toBeGreaterThan(0);
      for (const row of table.rows) expect(row.length, id).toBe(table.columns.length);
    }
  });

  test("is drawn twice, titled and described, without styles or numbers that are none", () => {
    for (const { id, wide, narrow } of figures) {
      expect(wide.markup + narrow.markup, id).not.toMatch(/\sstyle=|<style|NaN|undefined|Infinity/);
      for (const picture of [wide, narrow]) {
        expect(elements(picture, "svg > title"), id).toHaveLength(1);
        expect(elements(picture, "svg > desc"), id).toHaveLength(1);
      }
    }
  });
});

test("each has an id of its own, the same in every language and at every build", () => {
  expect(SPECS.map((spec) => drawFigure(english, spec).id)).toEqual([
    "trend-pupils-hamlet",
    "ranking-pupils-hamlet-2021",
    "range-pupils-hamlet",
    "range-pupils-hamlet-sex-2021",
    "pyramid-H01",
    "lorenz-pupils-hamlet-2021",
    "scatter-people-pupils-hamlet",
  ]);
});

describe("a range", () => {
  const drawn = (attributes: Readonly<Record<string, string>>): Figure =>
    drawFigure(english, chart({ kind: "range", indicator: "pupils", ...attributes }));

  test("joins the first and the last year, in the order of the last; the withheld stand last", () => {
    const { title, table } = drawn({});
    expect(title).toBe("Pupils, 2020 to 2021: up in 5 of 11 places, down in 5");
    expect(table.rows.at(0)?.map(({ value }) => value)).toEqual(["H01", 10, 20]);
    expect(table.rows.at(-1)?.map(({ text }) => text)).toEqual(["H12", "21", "withheld"]);
  });

  test("joins the two codes of a dimension", () => {
    const { title, table } = drawn({ by: "sex" });
    expect(title).toBe("Pupils, 2021: m above f in 5 of 12 places, below in 6");
    expect(table.columns.map(({ key }) => key)).toEqual(["area", "f", "m"]);
  });
});

describe("a pyramid", () => {
  const { title, table, notes, wide } = drawFigure(
    english,
    chart({ kind: "pyramid", area: "H01" }),
  );

  test("names the largest class and outlines the benchmark", () => {
    expect(title).toBe("H01: the largest age group is 15+, 60.0% of residents");
    expect(notes).toContain("Black outline: V.");
    expect(texts(wide)).toContain("V");
  });

  test("tells counts and shares of both", () => {
    expect(table.rows[0]?.map(({ text }) => text)).toEqual([
      "0-14",
      "20",
      "20",
      "20.0%",
      "20.0%",
      "8.3%",
      "8.3%",
    ]);
  });

  test("is the ranking of the population where the place has no ages", () => {
    expect(chart({ kind: "pyramid", area: "H02" })).toMatchObject({
      kind: "ranking",
      indicator: "people",
    });
  });
});

describe("a Lorenz curve", () => {
  test("says what the lower half of the people has, and which places are left out", () => {
    const { title, notes } = drawFigure(english, chart({ kind: "lorenz", indicator: "pupils" }));
    expect(title).toMatch(/^Pupils: the half of the population .* has 41% of the total$/);
    expect(notes).toContain("One place without a value is left out.");
  });

  test("is a ranking where it would say nothing", () => {
    expect(chart({ kind: "lorenz", indicator: "people" }).kind).toBe("ranking");
  });
});

describe("a scatter chart", () => {
  const { title, wide, table } = drawFigure(
    english,
    chart({ kind: "scatter", x: "people", y: "pupils" }),
  );

  test("leaves out places without one of the two values, and says so in the table", () => {
    expect(elements(wide, "circle")).toHaveLength(11);
    expect(table.rows).toHaveLength(12);
    expect(table.rows.at(-1)?.[1]?.text).toBe("withheld");
  });

  test("speaks of no relation where one side is the same everywhere", () => {
    expect(title).toBe("Pupils and Residents: no clear relation between the places");
  });
});
