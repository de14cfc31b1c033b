import { describe, expect, test } from "vitest";
import { barChart } from "../../src/charts/bar-chart.ts";
import { rangeChart } from "../../src/charts/range-chart.ts";
import { trendMultiples } from "../../src/charts/trend-multiples.ts";

const frame = { id: "c", title: "T", description: "" };
const end = (value: number) => ({ value, label: String(value) });
const points = [
  { x: 0, value: 1 },
  { x: 1, value: 2 },
];

/** The areas that a chart names, in order, each as often as it does. */
function areasIn({ markup }: { readonly markup: string }): readonly (string | undefined)[] {
  return [...markup.matchAll(/ data-area="([^"]*)"/g)].map(([, code]) => code);
}

describe("a chart that stands on a page with a map", () => {
  test("names the area of each bar and of its words", () => {
    const bars = [
      { code: "A1", name: "Almond", value: 3, label: "3", className: "q4" },
      { code: "A2", name: "Olive", value: null, label: "withheld", className: "q4" },
    ];
    expect(areasIn(barChart({ ...frame, bars, benchmark: null, widthPx: 354 }))).toEqual([
      "A1",
      "A1",
      "A2",
    ]);
  });

  test("names the area of each pair of dots, and of each panel", () => {
    const rows = [{ code: "A1", name: "Almond", from: end(1), to: end(2) }];
    const labels = { fromLabel: "2001", toLabel: "2021", widthPx: 354 };
    expect(areasIn(rangeChart({ ...frame, ...labels, rows }))).toEqual(["A1"]);
    const panels = ["A1", "A2"].map((code) => ({ code, name: code, points, lastValue: "2" }));
    const ends = { columns: 2, firstLabel: "2001", lastLabel: "2021" };
    expect(areasIn(trendMultiples({ ...frame, ...ends, panels }))).toEqual(["A1", "A2"]);
  });

  test("names none where a bar is no area’s", () => {
    const bars = [{ name: "Income", value: 3, label: "3", className: "q4" }];
    expect(areasIn(barChart({ ...frame, bars, benchmark: null, widthPx: 354 }))).toEqual([]);
  });
});

describe("the ghosts of small multiples", () => {
  test("are drawn once, however many panels there are", () => {
    const panels = ["A1", "A2", "A3"].map((code) => ({ code, name: code, points, lastValue: "2" }));
    const ends = { columns: 2, firstLabel: "2001", lastLabel: "2021" };
    const { markup } = trendMultiples({ ...frame, ...ends, panels });
    expect(markup.match(/<path id="c-ghosts"/g)).toHaveLength(1);
    expect(markup.match(/<use href="#c-ghosts"/g)).toHaveLength(3);
  });
});
