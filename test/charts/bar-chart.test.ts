import { describe, expect, test } from "vitest";
import { barChart } from "../../src/charts/bar-chart.ts";
import { textWidth } from "../../src/charts/text-width.ts";
import { expectGolden } from "./golden.ts";
import { attributes, elements, numbers, texts } from "./picture.ts";
import { bar, hebrewBars, sampleBars } from "./samples.ts";

const POSITIVE = [bar("Suzzara", 20), bar("Luzzara", 10), bar("Dosolo", 5)];

describe("the bars", () => {
  test("are as long as their values, from zero", () => {
    const picture = barChart(sampleBars({ bars: POSITIVE, benchmark: null }));
    const [longest = 0, half = 0, quarter = 0] = numbers(picture, "rect", "width");
    expect(longest / half).toBeCloseTo(2, 1);
    expect(longest / quarter).toBeCloseTo(4, 1);
    expect(new Set(numbers(picture, "rect", "x")).size).toBe(1);
  });

  test("run to both sides of one dark zero line where there are negative values", () => {
    const picture = barChart(sampleBars());
    const [axis = ""] = attributes(picture, ".n-axis", "d");
    const zero = Number(/^M([\d.]+)/.exec(axis)?.[1]);
    const lefts = numbers(picture, "rect", "x");
    const widths = numbers(picture, "rect", "width");
    expect(lefts[0]).toBe(zero);
    expect((lefts[1] ?? 0) + (widths[1] ?? 0)).toBeCloseTo(zero, 0);
  });

  test("of zero are no bar, but their value is printed", () => {
    const picture = barChart(sampleBars({ bars: [bar("Chania", 0)], benchmark: null }));
    expect(elements(picture, "rect")).toHaveLength(0);
    expect(texts(picture)).toEqual(["Chania", "0.0"]);
  });

  test("of a tiny value can still be seen", () => {
    const bars = [bar("Suzzara", 1000), bar("Dosolo", 0.001)];
    expect(numbers(barChart(sampleBars({ bars, benchmark: null })), "rect", "width")[1]).toBe(1);
  });

  test("give way to the reason where a value is missing", () => {
    const picture = barChart(sampleBars({ bars: [bar("Gavdos", null, "withheld")] }));
    expect(elements(picture, "rect")).toHaveLength(0);
    expect(texts(picture, ".ax")).toEqual(["withheld"]);
  });
});

describe("the words", () => {
  test("of a name too long for its column go on a second line, whole", () => {
    const name = "Ηράκλειο, Αρχανών - Αστερουσίων και Μίνωα Πεδιάδας";
    const picture = barChart(sampleBars({ bars: [bar(name, 1)], benchmark: null, widthPx: 354 }));
    const lines = texts(picture, ".lb:not(.lb-b)");
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(" ")).toBe(name);
  });

  test("stay inside the picture, at the end of the longest bar on either side too", () => {
    const picture = barChart(sampleBars({ widthPx: 354 }));
    for (const text of elements(picture, "text.halo")) {
      const x = Number(text.getAttribute("x"));
      const width = textWidth(text.textContent, 12);
      const isEnd = text.getAttribute("text-anchor") === "end";
      expect(isEnd ? x - width : x).toBeGreaterThanOrEqual(0);
      expect(isEnd ? x : x + width).toBeLessThanOrEqual(354);
    }
  });

  test("of the benchmark stand on top of its upright", () => {
    const picture = barChart(
      sampleBars({ bars: POSITIVE, benchmark: { value: 10, label: "Zone" } }),
    );
    const [upright = ""] = attributes(picture, ".n-mean", "d");
    expect(upright).toMatch(new RegExp(`^M${numbers(picture, "[text-anchor=middle]", "x")[0]} `));
    expect(texts(picture, "[text-anchor=middle]")).toEqual(["Zone"]);
  });

  test("are never crossed by the upright of the benchmark, in either direction", () => {
    const bars = [bar("Viannos", 9.8), bar("Sfakia", 9.1), bar("Gavdos", null, "withheld for now")];
    const benchmark = { value: 10, label: "Crete 10.0" };
    for (const mirrored of [false, true]) {
      const picture = barChart(sampleBars({ bars, benchmark, widthPx: 354, mirrored }));
      const [place = 0] = numbers(picture, "[text-anchor=middle]", "x");
      const spans = elements(picture, "text.lb-b:not([text-anchor=middle])").map((text) => {
        const width = textWidth(text.textContent, 12);
        const x = Number(text.getAttribute("x"));
        return text.getAttribute("text-anchor") === "end" ? [x - width, x] : [x, x + width];
      });
      expect(spans).toHaveLength(2);
      for (const [from = 0, to = 0] of spans) expect(from > place || to < place).toBe(true);
    }
  });

  test("that say why a bar is missing are left out by the upright of the benchmark", () => {
    const bars = [bar("Viannos", 40), bar("Gavdos", null, "withheld, fewer than five")];
    const benchmark = { value: 5, label: "Crete 5.0" };
    const [upright = ""] = attributes(barChart(sampleBars({ bars, benchmark })), ".n-mean", "d");
    const [, lower = 0] = numbers(barChart(sampleBars({ bars, benchmark })), "text.ax", "y");
    const drawn = [...upright.matchAll(/M[\d.]+ ([\d.]+)V([\d.]+)/g)];
    expect(drawn.length).toBeGreaterThan(1);
    for (const [, from, to] of drawn) {
      expect(lower > Number(from) && lower < Number(to)).toBe(false);
    }
  });

  test("of a benchmark beyond all bars stay inside the picture", () => {
    const benchmark = { value: 90, label: "The whole of the region 90.0" };
    const picture = barChart(sampleBars({ bars: POSITIVE, benchmark }));
    const [x = 0] = numbers(picture, "[text-anchor=middle]", "x");
    expect(x + textWidth(benchmark.label, 12) / 2).toBeLessThanOrEqual(720);
  });
});

describe("on a right-to-left page", () => {
  const wide = barChart(sampleBars());
  const mirrored = barChart(sampleBars({ mirrored: true }));

  test("every bar stands where its mirror image stood", () => {
    const lefts = numbers(mirrored, "rect", "x");
    const rights = numbers(wide, "rect", "x").map(
      (x, i) => x + (numbers(wide, "rect", "width")[i] ?? 0),
    );
    lefts.forEach((left, i) => expect(left).toBeCloseTo(720 - (rights[i] ?? 0), 0));
  });

  test("anchors are turned and words are not", () => {
    const turned = { start: "end", end: "start", middle: "middle" } as const;
    const anchors = attributes(wide, "text", "text-anchor");
    expect(attributes(mirrored, "text", "text-anchor")).toEqual(
      anchors.map((anchor) => turned[anchor as keyof typeof turned]),
    );
    expect(texts(mirrored)).toEqual(texts(wide));
  });

  test("names in right-to-left letters are isolated, Latin names and digits stay as they are", () => {
    const contents = elements(barChart(hebrewBars()), "text").map(({ textContent }) => textContent);
    expect(contents).toContain("\u2068בית הכרם\u2069");
    expect(contents).toContain("\u2068ירושלים 2.0\u2069");
    expect(contents).toContain("Mea Shearim");
    expect(contents).toContain("−5.1");
  });
});

test("the picture looks as it was approved, either way round and narrow", () => {
  expectGolden("bar-chart", barChart(sampleBars()));
  expectGolden("bar-chart-narrow", barChart(sampleBars({ widthPx: 354 })));
  expectGolden("bar-chart-hebrew", barChart(hebrewBars()));
});
