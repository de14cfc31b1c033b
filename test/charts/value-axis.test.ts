import { expect, test } from "vitest";
import { valueAxis } from "../../src/charts/value-axis.ts";

const whole = (value: number) => value.toFixed(0);

test("the extent reaches from tick to tick around the values", () => {
  expect(valueAxis([6.8, 9.4], (value) => value.toFixed(1))).toEqual({
    extent: [6, 10],
    ticks: [6, 7, 8, 9, 10],
  });
});

test("half steps are not chosen where values are written without decimals", () => {
  const { ticks } = valueAxis([0.2, 1.9], whole);
  expect(ticks.every(Number.isInteger)).toBe(true);
});

test("values that read alike have one tick, so that no label is said twice", () => {
  expect(valueAxis([0.1, 0.2], whole).ticks).toEqual([0.1]);
});

test("equal values have one tick in the middle of the axis", () => {
  expect(valueAxis([5, 5], whole)).toEqual({ extent: [4.5, 5.5], ticks: [5] });
  expect(valueAxis([0], whole)).toEqual({ extent: [-1, 1], ticks: [0] });
});

test("without values there is nothing to read", () => {
  expect(valueAxis([], whole).ticks).toEqual([]);
});
