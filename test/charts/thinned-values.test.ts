import { describe, expect, test } from "vitest";
import { MANY_VALUES, thinnedValues } from "../../src/charts/thinned-values.ts";

describe("the values of many areas", () => {
  const many = Array.from({ length: 5000 }, (_, i) => ((i * 7919) % 5000) / 100);

  test("are given as they are while they are few", () => {
    const few = Array.from({ length: MANY_VALUES }, (_, i) => (i * 31) % 17);
    expect(thinnedValues(few)).toBe(few);
  });

  test("are thinned to a thousand at most, rising, with the lowest and the highest", () => {
    const thinned = thinnedValues(many);
    expect(thinned.length).toBeLessThanOrEqual(1001);
    expect(thinned.length).toBeGreaterThan(900);
    expect([thinned[0], thinned.at(-1)]).toEqual([0, 49.99]);
    expect(thinned.toSorted((a, b) => a - b)).toEqual(thinned);
  });

  test("leave none of them farther than a thousandth of the range from one that is kept", () => {
    const thinned = thinnedValues(many);
    const farthest = Math.max(
      ...many.map((value) => Math.min(...thinned.map((kept) => Math.abs(kept - value)))),
    );
    expect(farthest).toBeLessThanOrEqual(49.99 / 1000);
  });

  test("that are all equal are one value", () => {
    expect(thinnedValues(Array.from({ length: 200 }, () => 4))).toEqual([4]);
  });
});
