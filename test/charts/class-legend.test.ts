import { describe, expect, test } from "vitest";
import type { Markup } from "../../src/markup/html.ts";
import { classLegend } from "../../src/charts/class-legend.ts";
import { textWidth } from "../../src/charts/text-width.ts";
import { expectGolden } from "./golden.ts";
import { attributes, elements, numbers, texts } from "./picture.ts";
import { format, sampleLegend } from "./samples.ts";

const SQUARES = "rect[width='9'][height='9']";

function spans(picture: Markup): readonly (readonly [number, number])[] {
  return elements(picture, "text.ax").map((text) => {
    const half = textWidth(text.textContent, 11) / 2;
    const middle = Number(text.getAttribute("x"));
    return [middle - half, middle + half];
  });
}

describe("the squares", () => {
  test("are as many as areas, each in the colour of its area", () => {
    const classes = attributes(classLegend(sampleLegend()), SQUARES, "class");
    expect(classes.toSorted()).toEqual([
      "q1 s-key",
      "q1 s-key",
      "q3 s-key",
      "q3 s-key",
      "q5 s-key",
    ]);
  });

  test("of equal values stand on one another", () => {
    const values = [1, 1, 1].map((value) => ({ value, className: "q1" }));
    const picture = classLegend(sampleLegend({ values }));
    expect(new Set(numbers(picture, SQUARES, "x")).size).toBe(1);
    expect(new Set(numbers(picture, SQUARES, "y")).size).toBe(3);
  });

  test("never cover one another", () => {
    const values = Array.from({ length: 30 }, (_, i) => ({ value: i, className: "q1" }));
    const picture = classLegend(sampleLegend({ values }));
    const places = numbers(picture, SQUARES, "x").map(
      (x, i) => `${x} ${numbers(picture, SQUARES, "y")[i] ?? 0}`,
    );
    expect(new Set(places).size).toBe(30);
  });

  test("become bars above thirty areas, whose heights add up to the areas", () => {
    const values = Array.from({ length: 40 }, (_, i) => ({
      value: i < 30 ? 5 : 35,
      className: "q1",
    }));
    const picture = classLegend(sampleLegend({ values }));
    const [tall = 0, short = 0] = numbers(picture, "rect:not(.s-key)", "height");
    expect(tall / short).toBeCloseTo(3, 1);
  });
});

describe("the counts of the classes", () => {
  test("are written as counts are everywhere else", () => {
    const values = Array.from({ length: 1234 }, () => ({ value: 5, className: "q1" }));
    const formatCount = (count: number) => (count === 1234 ? "1.234" : String(count));
    const picture = classLegend(sampleLegend({ values, formatCount }));
    expect(texts(picture, "text.lb-s")).toContain("1.234");
  });

  test("stand below bars, one a class, and add up to the areas", () => {
    const values = Array.from({ length: 40 }, (_, i) => ({
      value: i,
      className: i < 30 ? "q1" : "q5",
    }));
    const picture = classLegend(sampleLegend({ values, benchmark: null }));
    expect(texts(picture, "text.lb-s")).toEqual(["30", "0", "10"]);
  });

  test("are the squares themselves where there are squares", () => {
    expect(texts(classLegend(sampleLegend({ benchmark: null })), "text.lb-s")).toEqual([]);
  });
});

describe("the bar of classes", () => {
  test("covers the whole extent without a hole", () => {
    const picture = classLegend(sampleLegend({ values: [], benchmark: null }));
    const lefts = numbers(picture, "rect", "x");
    const widths = numbers(picture, "rect", "width");
    expect(lefts[0]).toBe(14);
    expect((lefts[2] ?? 0) + (widths[2] ?? 0)).toBe(440 - 14);
    [0, 1].forEach((i) =>
      expect((lefts[i] ?? 0) + (widths[i] ?? 0)).toBeCloseTo(lefts[i + 1] ?? 0, 5),
    );
  });

  test("is to the true scale of the values", () => {
    const [first = 0, , third = 0] = numbers(
      classLegend(sampleLegend({ values: [] })),
      "rect",
      "width",
    );
    expect(third / first).toBeCloseTo(2, 2);
  });

  test("of a single value has a width and no number that is none", () => {
    const classes = [{ className: "q1", from: 3, to: 3 }];
    const values = [{ value: 3, className: "q1" }];
    const { markup } = classLegend(sampleLegend({ classes, values, benchmark: null }));
    expect(markup).not.toContain("NaN");
    expect(numbers({ markup }, "rect", "width")).toContain(1);
  });
});

describe("the words", () => {
  test("name the bounds", () => {
    expect(texts(classLegend(sampleLegend()), ".ax")).toEqual(["0.0", "10.0", "20.0", "40.0"]);
  });

  test("of neighbouring bounds never cover one another; the last one stays", () => {
    const classes = [0, 1, 2, 3, 97, 98, 99].map((from) => ({
      className: "q1",
      from,
      to: from + 1,
    }));
    const picture = classLegend(sampleLegend({ classes, values: [], benchmark: null }));
    const places = spans(picture);
    expect(places.length).toBeGreaterThan(1);
    places.slice(1).forEach(([start], i) => expect(start).toBeGreaterThan(places[i]?.[1] ?? 0));
    expect(texts(picture, ".ax").at(-1)).toBe("100.0");
  });

  test("of the benchmark stand above its upright, inside the picture", () => {
    const benchmark = { value: 60, label: "The whole of the region 60.0" };
    const picture = classLegend(sampleLegend({ benchmark, format }));
    const [middle = 0] = numbers(picture, ".lb-b", "x");
    expect(middle + textWidth(benchmark.label, 11) / 2).toBeLessThanOrEqual(440);
  });
});

describe("mirrored", () => {
  const [plain, turned] = [false, true].map((mirrored) => classLegend(sampleLegend({ mirrored })));

  test("every bound, square and upright stands where a glass would show it", () => {
    const middles = (picture: Markup | undefined) =>
      picture === undefined ? [] : numbers(picture, "text", "x");
    const rects = (picture: Markup | undefined, name: "x" | "width") =>
      picture === undefined ? [] : numbers(picture, "rect", name);
    expect(middles(turned)).toEqual(middles(plain).map((x) => Math.round((440 - x) * 10) / 10));
    const widths = rects(plain, "width");
    rects(plain, "x").forEach((x, i) => {
      expect(rects(turned, "x")[i]).toBeCloseTo(440 - x - (widths[i] ?? 0), 5);
    });
  });

  test("the words stay as they are", () => {
    expect(turned && texts(turned, "text")).toEqual(plain && texts(plain, "text"));
  });
});

test("the legend looks as it was approved, with squares and with bars", () => {
  const values = Array.from({ length: 40 }, (_, i) => {
    const value = (i * 7) % 40;
    return { value, className: value <= 10 ? "q1" : "q3" };
  });
  expectGolden("class-legend", classLegend(sampleLegend()));
  expectGolden("class-legend-bars", classLegend(sampleLegend({ values })));
  expectGolden("class-legend-mirrored", classLegend(sampleLegend({ values, mirrored: true })));
});
