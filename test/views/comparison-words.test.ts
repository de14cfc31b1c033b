import { describe, expect, test } from "vitest";
import type { PageContext } from "../../src/figures/figure-of.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import { deriveAtlas } from "../../src/derive/derive-atlas.ts";
import { areaOf, atlasLookup, indicatorOf } from "../../src/derive/lookup.ts";
import { ranking } from "../../src/derive/ranking.ts";
import { absenceSwatches } from "../../src/figures/map-classes.ts";
import { localeOf } from "../../src/locales/locale.ts";
import { areaView } from "../../src/views/area-view.ts";
import { indicatorFacts, indicatorKey } from "../../src/views/indicator-facts.ts";
import { indicatorRow } from "../../src/views/indicator-row.ts";
import { rankingTable } from "../../src/views/ranking-table.ts";
import { hamlet, hamlets, measured, row, seen, share, valley } from "../derive/hamlets.ts";

const PEOPLE = measured("people");
const PUPILS = measured("pupils");
const SHARE = share("pupil-share", { derived: "quotient", title: { en: "Pupils" }, decimals: 1 });
const AGE = measured("age", { kind: "mean", aggregate: "none", title: { en: "Mean age" } });
const AREAS = [...["H1", "H2", "H3", "H4"].map((code) => hamlet(code)), valley()];
const MOMENT = { level: "hamlet", period: "2021" };

function contextOf(
  observations: Atlas["observations"],
  indicators = [PEOPLE, PUPILS, SHARE, AGE],
): PageContext {
  const lookup = atlasLookup(deriveAtlas(hamlets(indicators, observations, { areas: AREAS })));
  return { lookup, geometries: [], locale: localeOf("en"), figures: new Map() };
}

/** A hamlet of three tenths of the people, with more pupils than the rest. */
const large = contextOf([
  ...row("people", 3000, 3000, 2000, 2000),
  ...row("pupils", 600, 300, 200, 200),
]);

describe("a place that holds over a fifth of the whole", () => {
  test("is said to differ from the rest, in the opening and in what stands out", () => {
    const { opening, standouts } = areaView(large, areaOf(large.lookup, "H1"));
    expect(opening.key).toContain("clearly above the rest of V (10.0).");
    expect(standouts.map(({ text }) => text)).toEqual(["people, 2021. Rest of V: 10.0."]);
    expect(standouts[0]?.claim).toContain(": above the rest of V");
    expect(standouts[0]?.why).toBe(
      "Listed because the difference exceeds chance (99.8% interval). Higher is neither better nor worse.",
    );
  });

  test("has the rest as the upright of its distribution, with the extremes of the places at its ends", () => {
    const { lookup } = large;
    const [area, benchmark] = [areaOf(lookup, "H1"), areaOf(lookup, "V")];
    const { strip } = indicatorRow(large, { indicator: SHARE, area, benchmark });
    // The lowest values are those of the rest, 10.0, where the axis begins.
    expect(strip?.markup).toContain('d="M9 3v27"');
    expect(strip?.markup.match(/class="ax"[^>]*>([\d.]+)/g)?.map((text) => text.slice(-4))).toEqual(
      ["10.0", "20.0"],
    );
  });
});

describe("places without a value", () => {
  const some = contextOf([
    ...row("people", 9, 9, 9, 9),
    ...row("age", 47, 45, 46, "suppressed"),
    seen("age", "V", 45),
  ]);

  test("are not counted among those of which one is the highest, and the page says so", () => {
    const { opening, standouts } = areaView(some, areaOf(some.lookup, "H1"));
    expect(opening.key).toContain("Of the 3 hamlets with data it has the highest mean age: 47");
    expect(standouts.map(({ claim }) => claim)).toEqual([
      "Mean age: the highest of the 3 with data",
    ]);
    expect(standouts[0]?.why).toContain("a complete count is the highest or lowest");
    expect(indicatorKey(some, { indicator: AGE, ...MOMENT })).toBe(
      "Among the 3 hamlets with data it runs from 45 (H2) to 47 (H1).",
    );
  });

  test("are told apart by the reason why", () => {
    const swatches = (...found: readonly ("missing" | "suppressed" | "undefined" | 5)[]) => {
      const context = contextOf(row("age", ...found));
      const ranked = ranking(context.lookup, { indicator: AGE, ...MOMENT });
      return absenceSwatches(context, ranked).map(
        ({ className, label, count }) => `${className} ${label} ${count}`,
      );
    };
    expect(swatches(5, 5, 5, 5)).toEqual(["supp withheld 0", "nodata no data 0"]);
    expect(swatches(5, "undefined", "undefined", "suppressed")).toEqual([
      "supp withheld 1",
      "nodata no data 0",
      "nodata not defined 2",
    ]);
  });
});

test("places that share an extreme are named together", () => {
  const context = contextOf(row("age", 44, 45, 44 + 1e-13, 45));
  const moment = { indicator: indicatorOf(context.lookup, "age"), ...MOMENT };
  expect(indicatorFacts(context, moment).map(({ label }) => label)).toEqual([
    "highest: H2 and H4",
    "lowest: H1 and H3",
  ]);
});

test("a single place with a value has no rank, and nothing is said of place 1", () => {
  const context = contextOf(row("age", 44, "missing", "missing", "missing"));
  const { rows, note } = rankingTable(context, AGE, MOMENT);
  expect(rows.map(({ rank }) => rank)).toEqual(["–", "–", "–", "–"]);
  expect(note).toBe("");
});

test("a course begins with the period of its first value", () => {
  const at = (period: string, value: number | "missing") =>
    seen("age", "H1", typeof value === "number" ? { value, period } : { status: value, period });
  const context = contextOf([
    at("2018", "missing"),
    at("2019", 44),
    at("2020", 45),
    at("2021", "missing"),
  ]);
  const area = areaOf(context.lookup, "H1");
  const { spark } = indicatorRow(context, { indicator: AGE, area, benchmark: null });
  expect(spark?.markup).toContain("Mean age: 44 in 2019, 45 in 2020");
});

test("a rate has its interval under its value in the ranking", () => {
  const { rows } = rankingTable(large, SHARE, MOMENT);
  expect(rows[0]).toMatchObject({ name: "H1", value: "20.0", detail: "18.6 to 21.5" });
});
