import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Scheme } from "../../src/model/indicator.ts";
import type { Status } from "../../src/model/status.ts";
import { legend, mapClass, type LegendValue } from "../../src/scales/legend.ts";
import { paletteClasses } from "../../src/scales/palette.ts";
import { classBreaks } from "../../src/stats/class-breaks.ts";

const TEN: readonly LegendValue[] = [1, 4, 5, 9, 10].map((value) => ({ value, status: "ok" }));
const WITHOUT: readonly LegendValue[] = [
  { value: null, status: "suppressed" },
  { value: null, status: "missing" },
  { value: null, status: "undefined" },
  { value: null, status: "not-applicable" },
];
const HALVES = classBreaks([1, 4, 5, 9, 10], { scheme: "manual", breaks: [5, 10], decimals: 0 });

describe("a legend", () => {
  test("counts each area once: in its class, as withheld, or as without data", () => {
    expect(legend([...TEN, ...WITHOUT], HALVES, null)).toEqual({
      rows: [
        { className: "q2", from: 1, to: 5, count: 3 },
        { className: "q4", from: 5, to: 10, count: 2 },
      ],
      suppressedCount: 1,
      noDataCount: 3,
    });
  });

  test("keeps a class that holds no area, with the count 0", () => {
    const breaks = classBreaks([1, 9], { scheme: "manual", breaks: [3, 6, 9], decimals: 0 });
    const counts = legend(TEN.slice(0, 1), breaks, null).rows.map(({ count }) => count);
    expect(counts).toEqual([1, 0, 0]);
  });

  test("of areas without any value has no class", () => {
    const empty = classBreaks([null, null], { scheme: "natural", decimals: 1 });
    const found = legend(WITHOUT, empty, null);
    expect(found).toEqual({ rows: [], suppressedCount: 1, noDataCount: 3 });
  });

  test("says of every map what the map shows", () => {
    const statuses = fc.constantFrom<Status>("suppressed", "missing", "undefined");
    const present = fc.integer({ min: -500, max: 500 }).map((n): LegendValue => {
      return { value: n / 10, status: "ok" };
    });
    const absent = statuses.map((status): LegendValue => ({ value: null, status }));
    const scheme = fc.constantFrom<Scheme>("natural", "quantile", "equal-interval", "diverging");
    fc.assert(
      fc.property(fc.array(fc.oneof(present, absent)), scheme, (values, wanted) => {
        const centre = wanted === "diverging" ? 0.25 : null;
        const numbers = values.map(({ value }) => value);
        const breaks = classBreaks(numbers, { scheme: wanted, k: 5, decimals: 1, centre });
        const found = legend(values, breaks, centre);
        const shown = Map.groupBy(values, (value) => mapClass(value, breaks, centre));
        const counts = found.rows.map(({ className }) => shown.get(className)?.length ?? 0);
        expect(found.rows.map(({ count }) => count)).toEqual(counts);
        expect(found.suppressedCount).toBe(shown.get("supp")?.length ?? 0);
        expect(found.noDataCount).toBe(shown.get("nodata")?.length ?? 0);
      }),
    );
  });
});

describe("the class of an area", () => {
  test("holds its upper bound", () => {
    expect(mapClass({ value: 5, status: "ok" }, HALVES, null)).toBe("q2");
    expect(mapClass({ value: 5.1, status: "ok" }, HALVES, null)).toBe("q4");
  });

  test("is the dots of a withheld value, and the hatch of every other kind of nothing", () => {
    const classes = WITHOUT.map((value) => mapClass(value, HALVES, null));
    expect(classes).toEqual(["supp", "nodata", "nodata", "nodata"]);
  });

  test("of a zero is a class and not a kind of nothing", () => {
    const breaks = classBreaks([0, 1], { scheme: "auto", decimals: 0 });
    expect(mapClass({ value: 0, status: "ok" }, breaks, null)).toBe("q2");
  });
});

describe("a palette", () => {
  test.each([
    [1, ["q3"]],
    [2, ["q2", "q4"]],
    [3, ["q1", "q3", "q5"]],
    [4, ["q1", "q2", "q3", "q5"]],
    [5, ["q1", "q2", "q3", "q4", "q5"]],
  ])("of %d classes runs from low to high", (count, classes) => {
    expect(paletteClasses(sequential(count), null)).toEqual(classes);
  });

  test.each([6, 7])("of %d classes is refused: two would have one colour", (count) => {
    expect(() => paletteClasses(sequential(count), null)).toThrow(`invalid class count: ${count}`);
  });

  test.each([
    [1, ["d3", "d4"]],
    [2, ["d2", "d3", "d4", "d5"]],
    [3, ["d1", "d2", "d3", "d4", "d5", "d6"]],
  ])("with %d classes a side darkens outwards alike", (side, classes) => {
    expect(paletteClasses(diverging(side, 0), 0)).toEqual(classes);
  });

  test("with four classes a side is refused: two would have one colour", () => {
    expect(() => paletteClasses(diverging(4, 0), 0)).toThrow("invalid class count: 8");
  });

  test("turns at its centre where the legend rounds the centre up", () => {
    expect(diverging(3, 3.27).upper[2]).toBe(3.3);
    expect(paletteClasses(diverging(3, 3.27), 3.27)).toEqual(["d1", "d2", "d3", "d4", "d5", "d6"]);
  });

  test("of values that all lie at the centre is pale", () => {
    const breaks = classBreaks([2, 2], { scheme: "diverging", decimals: 0, centre: 2 });
    expect(paletteClasses(breaks, 2)).toEqual(["d3"]);
  });
});

function sequential(count: number) {
  return {
    scheme: "manual",
    upper: Array.from({ length: count }, (_, i) => i),
    minimum: 0,
  } as const;
}

function diverging(side: number, centre: number) {
  return classBreaks([centre - 8, centre + 9], {
    scheme: "diverging",
    k: 2 * side,
    decimals: 1,
    centre,
  });
}
