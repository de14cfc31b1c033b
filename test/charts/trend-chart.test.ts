import { describe, expect, test } from "vitest";
import { textWidth } from "../../src/charts/text-width.ts";
import { trendChart } from "../../src/charts/trend-chart.ts";
import { expectGolden } from "./golden.ts";
import { attributes, elements, numbers, pieces, texts } from "./picture.ts";
import { course, sampleTrend } from "./samples.ts";

function lineOf(values: readonly (number | null)[]) {
  return trendChart(sampleTrend({ series: [course("Suzzara", values)] }));
}

describe("the lines", () => {
  test("a gap breaks the line", () => {
    const [whole = ""] = attributes(lineOf([1, 2, 3, 4, 5, 6]), ".n-line path", "d");
    const [broken = ""] = attributes(lineOf([1, 2, null, 4, 5, 6]), ".n-line path", "d");
    expect(pieces(whole)).toBe(1);
    expect(pieces(broken)).toBe(2);
  });

  test("a value between two gaps is a dot, since no line would show it", () => {
    expect(numbers(lineOf([1, null, 3, null, 5, 6]), "circle", "r")).toEqual([2.2, 2.2, 3]);
  });

  test("the accent is drawn last, above all others", () => {
    const drawn = attributes(trendChart(sampleTrend()), ".n-acc, .n-line", "class");
    expect(drawn).toEqual(["n-line", "n-line", "n-line", "n-acc"]);
  });

  test("more than four lines step back behind the accent", () => {
    const many = ["A", "B", "C", "D", "E"].map((name, i) => course(name, [i, i + 1]));
    expect(elements(trendChart(sampleTrend({ series: many })), ".n-line2")).toHaveLength(5);
  });

  test("periods are put in order before they are joined", () => {
    const shuffled = course("Suzzara", [1, 2, 4]).points.toReversed();
    const picture = trendChart(sampleTrend({ series: [{ name: "Suzzara", points: shuffled }] }));
    expect(attributes(picture, ".n-line path", "d")).toEqual(
      attributes(lineOf([1, 2, 4]), ".n-line path", "d"),
    );
  });

  test("a course without any value is left out, with its label", () => {
    const series = [course("Suzzara", [1, 2]), course("Gonzaga", [null, null])];
    const picture = trendChart(sampleTrend({ series }));
    expect(elements(picture, ".n-line")).toHaveLength(1);
    expect(texts(picture).join()).not.toContain("Gonzaga");
  });

  test("without any value the periods stay and nothing else is claimed", () => {
    const picture = trendChart(sampleTrend({ series: [course("Suzzara", [null, null])] }));
    expect(texts(picture)).toEqual(["2018", "2019", "2020", "2021", "2022", "2023"]);
  });
});

describe("the scale of values", () => {
  test("does not begin at zero where the values are far from it", () => {
    expect(texts(lineOf([95, 98]), ".ax[text-anchor=end]")[0]).toBe("95.0");
  });

  test("shows zero as a dark line where values lie on both sides of it", () => {
    expect(elements(lineOf([-3, 5]), ".n-axis line")).toHaveLength(1);
    expect(elements(lineOf([3, 5]), ".n-axis line")).toHaveLength(0);
  });

  test("puts equal values in the middle with one line to read them", () => {
    const picture = lineOf([7, 7, 7]);
    const [top, bottom] = [12, 360 - 26];
    expect(numbers(picture, ".n-grid line", "y1")).toEqual([(top + bottom) / 2]);
    expect(texts(picture, ".ax[text-anchor=end]")).toEqual(["7.0"]);
  });

  test("has a hairline for each value that is read, and no other", () => {
    const picture = trendChart(sampleTrend());
    expect(elements(picture, ".n-grid line")).toHaveLength(
      elements(picture, ".ax[text-anchor=end]").length,
    );
  });
});

describe("the labels", () => {
  test("say name and last value", () => {
    expect(texts(lineOf([1, 2, 3, 4, 5, 6.4]), ".lb")).toEqual(["Suzzara 6.4"]);
  });

  test("name the period where the last value is older than the chart", () => {
    expect(texts(lineOf([1, 2, 3, 4, null, null]), ".lb")).toEqual(["Suzzara 4.0 (2021)"]);
  });

  test("stand a line apart though four courses end at one value", () => {
    const series = ["A", "B", "C", "D"].map((name) => course(name, [1, 2]));
    const ys = numbers(trendChart(sampleTrend({ series })), ".lb", "y");
    const gaps = ys.slice(1).map((y, i) => y - (ys[i] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(15);
  });

  test("are led to their lines where they had to move", () => {
    const series = [course("A", [1, 2, 1.5]), course("B", [1, 2, 1.5])];
    expect(elements(trendChart(sampleTrend({ series, ticks: [] })), ".n-lead")).toHaveLength(2);
  });

  test("that need more height than there is make the picture grow", () => {
    const series = Array.from({ length: 12 }, (_, i) => course(`Area ${i}`, [i, i]));
    const [height = 0] = numbers(
      trendChart(sampleTrend({ series, heightPx: 100 })),
      "svg",
      "height",
    );
    expect(height).toBe(12 + 12 * 15 + 26);
  });

  test("keep a right-to-left name and its number each in their own order", () => {
    const series = [course("בית הכרם", [1, -2.5])];
    const [label] = elements(trendChart(sampleTrend({ series, ticks: [] })), ".lb");
    expect(label?.textContent).toBe("\u2068בית הכרם \u2068−2.5\u2069\u2069");
  });
});

describe("the periods", () => {
  const ticks = Array.from({ length: 40 }, (_, i) => ({ x: 2018 + i / 8, label: `quarter ${i}` }));
  const picture = trendChart(sampleTrend({ ticks, widthPx: 354 }));

  test("each have a tick, though not each has room for its words", () => {
    expect(pieces(attributes(picture, ".n-scale", "d")[0] ?? "")).toBe(40);
    expect(texts(picture, ".ax[text-anchor=middle]").length).toBeLessThan(40);
  });

  test("have words that never cover one another; the first and the last stay", () => {
    const labels = elements(picture, ".ax[text-anchor=middle]").map((text) => {
      const half = textWidth(text.textContent, 11) / 2;
      return { text: text.textContent, x: Number(text.getAttribute("x")), half };
    });
    labels.slice(1).forEach(({ x, half }, i) => {
      const before = labels[i];
      expect(x - half).toBeGreaterThan((before?.x ?? 0) + (before?.half ?? 0));
    });
    expect([labels[0]?.text, labels.at(-1)?.text]).toEqual(["quarter 0", "quarter 39"]);
  });
});

describe("the picture", () => {
  test("carries its title, its description and the direction of time", () => {
    const [svg] = elements(trendChart(sampleTrend()), "svg");
    expect(svg?.getAttribute("role")).toBe("img");
    expect(svg?.getAttribute("direction")).toBe("ltr");
    expect(svg?.getAttribute("aria-labelledby")).toBe("trend-title trend-description");
    expect(svg?.querySelector("#trend-title")?.textContent).toBe("Births became fewer");
  });

  test("is the same byte for byte when it is drawn again", () => {
    const first = trendChart(sampleTrend());
    trendChart(sampleTrend({ id: "another" }));
    expect(trendChart(sampleTrend()).markup).toBe(first.markup);
  });

  test("keeps nothing of the drawing library's own style, labels or names", () => {
    const { markup } = trendChart(sampleTrend());
    expect(markup).not.toMatch(/style|aria-label=|plot|currentColor|font-/i);
  });

  test("looks as it was approved, wide and narrow", () => {
    expectGolden("trend-chart", trendChart(sampleTrend()));
    expectGolden("trend-chart-narrow", trendChart(sampleTrend({ widthPx: 354, heightPx: 300 })));
  });
});
