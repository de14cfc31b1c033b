import { expect, test } from "vitest";
import { rankBar } from "../../src/charts/rank-bar.ts";
import { expectGolden } from "./golden.ts";
import { attributes, elements, numbers } from "./picture.ts";

const bar = (value: number, extent: readonly [number, number]) =>
  rankBar({ value, extent, className: "q4" });

test("the bar covers the share of the extent that its value is", () => {
  expect(numbers(bar(5, [0, 20]), "rect", "width")).toEqual([250]);
  expect(numbers(bar(20, [0, 20]), "rect", "width")).toEqual([1000]);
});

test("a negative bar ends at zero, a positive one begins there", () => {
  const [negative, positive] = [bar(-5, [-10, 10]), bar(5, [-10, 10])];
  expect(numbers(negative, "rect", "x")).toEqual([250]);
  expect(numbers(negative, "rect", "width")).toEqual([250]);
  expect(numbers(positive, "rect", "x")).toEqual([500]);
});

test("the zero line is drawn where values lie on both sides of it only", () => {
  expect(attributes(bar(5, [-10, 10]), ".n-axis", "d")).toEqual(["M500 0V14"]);
  expect(elements(bar(5, [0, 10]), ".n-axis")).toHaveLength(0);
});

test("an extent without width gives no bar for zero and no number that is none", () => {
  expect(numbers(bar(0, [0, 0]), "rect", "width")).toEqual([0]);
  expect(numbers(bar(0, [0, 0]), "rect", "x")).toEqual([0]);
});

test("the benchmark at either end stays inside the bar's cell", () => {
  const at = (benchmark: number) =>
    attributes(rankBar({ value: 1, extent: [0, 10], benchmark, className: "q4" }), ".n-axis", "d");
  expect([at(0), at(10)]).toEqual([["M1 0V14"], ["M999 0V14"]]);
});

test("a row's bar is hidden from screen readers, since its number stands in the row", () => {
  expect(attributes(bar(5, [0, 10]), "svg", "aria-hidden")).toEqual(["true"]);
});

test("the bar looks as it was approved", () => {
  const options = { value: -5.2, extent: [-22.5, 5.5], benchmark: -0.9, className: "d2" } as const;
  expectGolden("rank-bar", rankBar(options));
});
