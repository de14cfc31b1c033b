import { describe, expect, test } from "vitest";
import { MANY_VALUES, thinnedValues } from "../../src/charts/thinned-values.ts";

describe("the values of many areas", () => {
  const many = Array.from({ length: 5000 }, (_, i) => ((i * 7919) % 5000) / 100);

  test("are given as they are while they are few", () => {
    const few = Array.from({ length: MANY_VALUES }, (_, i) => (i * 31) % 17);
    expect(thinnedValues(few)).toBe(few);
  });

  test("are thinned to a tick a slot of the strip, rising, with the lowest and the highest", () => {
    const thinned = thinnedValues(many);
    expect(thinned).toHaveLength(127);
    expect([thinned[0], thinned.at(-1)]).toEqual([0, 49.99]);
    expect(thinned.toSorted((a, b) => a - b)).toEqual(thinned);
  });

  test("leave none of them farther than half a slot from one that is drawn", () => {
    const thinned = thinnedValues(many);
    const farthest = Math.max(
      ...many.map((value) => Math.min(...thinned.map((kept) => Math.abs(kept - value)))),
    );
    expect(farthest).toBeLessThanOrEqual(49.99 / 252 + 1e-12);
  });

  test("leave a slot empty in which none of them lies", () => {
    const apart = many.map((value) => (value < 25 ? value / 10 : value));
    const thinned = thinnedValues(apart);
    expect(thinned.filter((value) => value > 2.7 && value < 24.8)).toEqual([]);
    expect(thinned.length).toBeLessThan(80);
  });

  test("are drawn alike whichever of the areas in a slot has another value", () => {
    const moved = many.with(2500, (many[2499] ?? 0) + 0.001);
    expect(thinnedValues(moved)).toEqual(thinnedValues(many));
  });

  test("that are all equal are one value", () => {
    expect(thinnedValues(Array.from({ length: 200 }, () => 4))).toEqual([4]);
  });
});
