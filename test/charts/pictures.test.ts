import fc from "fast-check";
import { expect, test } from "vitest";
import type { Markup } from "../../src/markup/html.ts";
import { barChart } from "../../src/charts/bar-chart.ts";
import { classLegend } from "../../src/charts/class-legend.ts";
import { rankBar } from "../../src/charts/rank-bar.ts";
import { sparkline } from "../../src/charts/sparkline.ts";
import { strip } from "../../src/charts/strip.ts";
import { trendChart } from "../../src/charts/trend-chart.ts";
import { trendMultiples } from "../../src/charts/trend-multiples.ts";
import { attributes } from "./picture.ts";
import { bar, format, sampleLegend } from "./samples.ts";

const value = fc.oneof(
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  fc.integer({ min: -3, max: 3 }),
);
const known = fc.option(value);
const name = fc.constantFrom("Suzzara", "בית הכרם", "Μαλεβιζίου", 'A & B <i>"c"', "");
const points = fc
  .uniqueArray(fc.integer({ min: 1990, max: 2030 }), { maxLength: 8 })
  .chain((years) => fc.tuple(...years.map((x) => fc.record({ x: fc.constant(x), value: known }))));

function expectClean(picture: Markup | null): void {
  if (picture === null) return;
  expect(picture.markup).not.toMatch(/NaN|undefined|Infinity|style=|<style/);
  const ids = attributes(picture, "[id]", "id");
  expect(new Set(ids).size).toBe(ids.length);
}

function always<T>(input: fc.Arbitrary<T>, draw: (input: T) => Markup | null): void {
  fc.assert(fc.property(input, (drawn) => expectClean(draw(drawn))));
}

test("no trend ever shows a number that is none, a style or an id twice", () => {
  const series = fc.array(fc.record({ name, points, isAccent: fc.boolean() }), { maxLength: 5 });
  const widthPx = fc.constantFrom(120, 354, 720);
  always(fc.record({ series, widthPx }), ({ series: courses, widthPx: width }) =>
    trendChart({
      id: "t",
      title: "T",
      description: "",
      series: courses,
      ticks: (courses[0]?.points ?? []).map(({ x }) => ({ x, label: String(x) })),
      format,
      widthPx: width,
      heightPx: 200,
    }),
  );
});

test("no bar chart ever does", () => {
  const bars = fc.array(
    fc.tuple(name, known).map(([own, at]) => bar(own, at)),
    { maxLength: 8 },
  );
  const benchmark = fc.option(fc.record({ value, label: name }));
  const widthPx = fc.constantFrom(60, 354, 720);
  always(fc.record({ bars, benchmark, widthPx, mirrored: fc.boolean() }), (options) =>
    barChart({ id: "b", title: "T", description: "D", ...options }),
  );
});

test("no strip ever does", () => {
  const interval = fc.option(fc.tuple(value, value));
  const input = fc.record({ values: fc.array(value), value: known, interval, benchmark: known });
  always(input, (options) =>
    strip({ id: "s", title: "T", minLabel: "a", maxLabel: "b", ...options }),
  );
});

test("no sparkline and no panel of small multiples ever does", () => {
  const common = { id: "p", title: "T", firstLabel: "a", lastLabel: "b" };
  always(points, (own) => sparkline({ ...common, points: own }));
  always(fc.array(fc.record({ name, points, lastValue: name })), (panels) =>
    trendMultiples({ ...common, description: "D", panels, columns: 3 }),
  );
});

test("no bar of a row ever does", () => {
  const input = fc.record({ value, low: value, high: value, benchmark: known });
  always(input, ({ value: own, low, high, benchmark }) =>
    rankBar({
      value: own,
      extent: [Math.min(0, own, low), Math.max(0, own, high)],
      benchmark,
      className: "q4",
    }),
  );
});

test("no legend ever does", () => {
  const bounds = fc
    .uniqueArray(value, { maxLength: 6 })
    .map((all) => all.toSorted((a, b) => a - b));
  const values = fc.array(fc.record({ value, className: fc.constant("q2") }), { maxLength: 50 });
  const benchmark = fc.option(fc.record({ value, label: name }));
  always(fc.record({ bounds, values, benchmark }), ({ bounds: all, ...options }) => {
    const classes = all.slice(1).map((to, i) => ({ className: "q1", from: all[i] ?? to, to }));
    return classLegend(sampleLegend({ classes, ...options }));
  });
});
