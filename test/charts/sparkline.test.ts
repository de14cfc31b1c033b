import { expect, test } from "vitest";
import { sparkline } from "../../src/charts/sparkline.ts";
import { expectGolden } from "./golden.ts";
import { attributes, numbers, pieces, texts } from "./picture.ts";
import { course } from "./samples.ts";

function spark(values: readonly (number | null)[]) {
  const { points } = course("Suzzara", values);
  return sparkline({ id: "spark", title: "Births", points, firstLabel: "2018", lastLabel: "2023" });
}

function drawn(values: readonly (number | null)[]) {
  const picture = spark(values);
  if (picture === null) throw new Error("missing sparkline: Suzzara");
  return picture;
}

test("one point gives no sparkline, nor does none", () => {
  expect(spark([4])).toBeNull();
  expect(spark([null, 4, null])).toBeNull();
  expect(spark([])).toBeNull();
});

test("a gap breaks the line", () => {
  expect(pieces(attributes(drawn([1, 2, 3, 4]), ".n-line", "d")[0] ?? "")).toBe(1);
  expect(pieces(attributes(drawn([1, 2, null, 4, 5]), ".n-line", "d")[0] ?? "")).toBe(2);
});

test("the dot marks the last value, also where gaps follow it", () => {
  expect(numbers(drawn([1, 5, null]), "circle", "cy")).toEqual([6]);
  expect(numbers(drawn([1, 5, null]), "circle", "cx")).toEqual([59]);
});

test("a value between two gaps is a small dot, since no line would show it", () => {
  expect(numbers(drawn([1, null, 3, null, 5, 6]), "circle", "r")).toEqual([1.5, 1.5, 3]);
  expect(numbers(drawn([1, null, 5]), "circle", "r")).toEqual([1.5, 3]);
});

test("equal values run along the middle", () => {
  expect(attributes(drawn([3, 3]), ".n-line", "d")).toEqual(["M4 14L114 14"]);
});

test("time runs left to right, from the first period to the last", () => {
  const picture = drawn([1, 2]);
  expect(texts(picture)).toEqual(["2018", "2023"]);
  expect(attributes(picture, ".n-line", "d")).toEqual(["M4 22L114 6"]);
});

test("the sparkline looks as it was approved", () => {
  expectGolden("sparkline", drawn([8.1, 7.9, null, 7.2, 6.9, 6.8]));
});
