import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparablePeriods } from "../../src/derive/comparable-periods.ts";
import { differences } from "../../src/derive/differences.ts";
import { indicatorOf } from "../../src/derive/lookup.ts";
import { spreadPeriods } from "../../src/derive/spread-periods.ts";
import { differenceFigure, UNCHANGED_CLASS } from "../../src/figures/difference-figure.ts";
import { canon } from "../../src/stats/canon.ts";
import { classOf } from "../../src/stats/class-breaks.ts";
import { differenceBreaks } from "../../src/stats/difference-breaks.ts";
import { valley, villages, withValues, withYears } from "./valley-maps.ts";

const values = fc.array(fc.double({ min: -1e4, max: 1e4, noNaN: true }), { minLength: 1 });
const count = (markup: string, pattern: RegExp) => markup.match(pattern)?.length ?? 0;

describe("the classes of differences", () => {
  test("are as many and as wide below zero as above, and hold every value", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 3 }), (found, decimals) => {
        const { upper, minimum } = differenceBreaks(found, decimals);
        fc.pre(upper.length > 1);
        const bounds = [minimum, ...upper];
        expect(bounds.map((bound) => canon(-bound) + 0)).toEqual(bounds.toReversed());
        expect(Math.min(...found)).toBeGreaterThanOrEqual(minimum);
        expect(Math.max(...found)).toBeLessThanOrEqual(upper.at(-1) ?? NaN);
      }),
    );
  });

  test("stay apart where differences are smaller than the legend can show", () => {
    expect(differenceBreaks([1, -1], 0).upper).toEqual([-2, -1, 0, 1, 2, 3]);
    expect(differenceBreaks([-Number.MIN_VALUE], 0).upper).toEqual([-2, -1, 0, 1, 2, 3]);
    expect(differenceBreaks([0, null], 1)).toEqual({
      scheme: "diverging",
      upper: [0],
      minimum: 0,
    });
  });

  test("put an increase and a decrease of one size into classes of one strength", () => {
    const breaks = differenceBreaks([-5, 2, 5], 1);
    const [down, up] = [classOf(breaks, -3.1), classOf(breaks, 3.1)];
    expect((down ?? NaN) + (up ?? NaN)).toBe(5);
  });
});

describe("periods are compared", () => {
  const { lookup } = valley("en", withYears(["2018", "2018/2020", "2019"]));
  const share = indicatorOf(lookup, "child-share");

  test("with periods of the same kind and length only", () => {
    expect(comparablePeriods(lookup, share, "village")).toEqual(["2018", "2019", "2020", "2021"]);
  });

  test("unless they are changes, which all count from one year", () => {
    const change = { ...share, derived: "change-since-2018" };
    expect(comparablePeriods(lookup, change, "village")).toEqual([]);
  });

  test("evenly where there are too many", () => {
    const years = Array.from({ length: 21 }, (_, i) => String(2000 + i));
    const chosen = spreadPeriods(years, 9);
    expect(chosen.length).toBe(9);
    expect([chosen[0], chosen[4], chosen.at(-1)]).toEqual(["2000", "2010", "2020"]);
    expect(spreadPeriods(["2020", "2021"], 9)).toEqual(["2020", "2021"]);
  });
});

describe("a difference", () => {
  const { lookup } = valley("en");
  const request = { level: "village", since: "2020", period: "2021" };

  test("is subtracted, the largest increase first, and none is made of a missing value", () => {
    const indicator = indicatorOf(lookup, "population");
    const found = differences(lookup, { indicator, ...request });
    expect(found.map(({ area, value }) => [area.code, value])).toEqual([
      ["A01", 20],
      ["A03", 10],
      ["A04", -2],
      ["A02", -10],
    ]);
  });

  test("says withheld where one of the two is, and no data where one is missing", () => {
    const indicator = indicatorOf(lookup, "children");
    const found = differences(lookup, { indicator, ...request });
    const statusOf = new Map(found.map(({ area, status }) => [area.code, status]));
    expect(statusOf.get("A03")).toBe("missing");
    expect(statusOf.get("A04")).toBe("suppressed");
  });
});

describe("the map of a difference", () => {
  const spec = { ...villages("child-share"), kind: "difference" as const, since: "2020" };
  const changed = withValues("child-share", {
    A01: [24, 26.5],
    A02: [20, 18],
    A03: [21, 21.01],
    A04: [null, 7],
  });
  const figure = differenceFigure(valley("en", changed), spec);

  test("says the finding with signs, and percentage points where shares differ", () => {
    expect(figure.title).toBe(
      "Share of children since 2020: from −2.0† in Carob to +2.5† in Almond",
    );
    expect(figure.subtitle).toBe("Share of children: 2021 minus 2020, percentage points");
    expect(figure.description).toContain("No data: 1.");
    expect(figure.notes).toContain("Higher is better.");
  });

  test("draws as many areas as there are, in the classes that the legend counts", () => {
    for (const { markup } of [figure.wide, figure.narrow]) {
      expect(count(markup, /<path d="[^"]*" class="d6"/g)).toBe(1);
      expect(count(markup, /<path d="[^"]*" class="d1"/g)).toBe(1);
      expect(count(markup, RegExp(`class="${UNCHANGED_CLASS}"`, "g"))).toBe(1);
      expect(count(markup, /class="nodata"/g)).toBe(1);
    }
    expect(figure.swatches.map(({ label, count: text }) => `${label} ${text}`)).toEqual([
      "unchanged 1",
      "withheld 0",
      "no data 1",
    ]);
  });

  test("has both values and what lies between them in its table", () => {
    expect(figure.table.columns.map(({ key }) => key)).toEqual([
      "area",
      "2020",
      "2021",
      "difference",
    ]);
    expect(figure.table.rows[0]?.map(({ text }) => text)).toEqual([
      "Almond",
      "24.0%",
      "26.5%",
      "+2.5",
    ]);
    expect(figure.table.rows.at(-1)?.at(-1)).toMatchObject({ text: "no data", value: null });
  });

  test("of a count draws circles in two colours and counts both", () => {
    const counts = { ...spec, indicator: "population" };
    const { wide, legend, swatches } = differenceFigure(valley("en"), counts);
    expect(legend).toBeNull();
    expect(count(wide.markup, /class="d5 s-paper"/g)).toBe(2);
    expect(count(wide.markup, /class="d2 s-paper"/g)).toBe(2);
    expect(swatches.slice(0, 2).map(({ count: text }) => text)).toEqual(["2", "2"]);
  });
});
