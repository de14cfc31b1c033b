import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ClassOptions } from "../../src/stats/class-breaks.ts";
import { DIRECTIONS, SCHEMES } from "../../src/model/indicator.ts";
import { canon } from "../../src/stats/canon.ts";
import { classBreaks, classOf, MAX_CLASSES } from "../../src/stats/class-breaks.ts";
import { histogram } from "../../src/stats/histogram.ts";
import { legendBounds } from "../../src/stats/legend-bounds.ts";

const options: fc.Arbitrary<ClassOptions> = fc.record({
  scheme: fc.constantFrom(...SCHEMES),
  k: fc.integer({ min: 3, max: MAX_CLASSES }),
  decimals: fc.integer({ min: 0, max: 3 }),
  breaks: fc.constantFrom([10], [-5, 0, 5], [2, 4, 8, 16]),
  centre: fc.constantFrom(0, 100),
  direction: fc.constantFrom(...DIRECTIONS),
});
const number = fc.oneof(
  fc.integer({ min: -50, max: 200 }),
  fc.double({ min: -1000, max: 1e6, noNaN: true }).map((value) => Math.round(value * 1e4) / 1e4),
);
const values = fc.array(fc.option(number), { maxLength: 60 });

describe("whatever the scheme", () => {
  test("bounds ascend, and no value lies outside them", () => {
    fc.assert(
      fc.property(values, options, (sample, chosen) => {
        const { upper, minimum } = classBreaks(sample, chosen);
        for (const [i, bound] of upper.entries()) {
          expect(i === 0 ? minimum <= bound : (upper[i - 1] ?? Infinity) < bound).toBe(true);
        }
        for (const value of sample) {
          if (value === null) continue;
          expect(canon(value)).toBeLessThanOrEqual(upper.at(-1) ?? -Infinity);
          if (chosen.scheme !== "manual") expect(canon(value)).toBeGreaterThanOrEqual(minimum);
        }
      }),
    );
  });

  test("a value is in one class, the one whose bounds hold it; a missing one is in none", () => {
    fc.assert(
      fc.property(values, options, (sample, chosen) => {
        const breaks = classBreaks(sample, chosen);
        for (const value of sample) {
          const holding = breaks.upper.flatMap((bound, i) => {
            const isHeld =
              value !== null &&
              canon(value) <= bound &&
              (i === 0 || canon(value) > (breaks.upper[i - 1] ?? Infinity));
            return isHeld ? [i] : [];
          });
          expect(holding).toEqual(value === null ? [] : [classOf(breaks, value)]);
        }
      }),
    );
  });

  test("a larger value never has a lower class", () => {
    fc.assert(
      fc.property(values, options, (sample, chosen) => {
        const breaks = classBreaks(sample, chosen);
        const known = sample.filter((value) => value !== null).sort((a, b) => a - b);
        const classes = known.map((value) => classOf(breaks, value) ?? -1);
        expect(classes).toEqual(classes.toSorted((a, b) => a - b));
      }),
    );
  });

  test("the counts of classes and of bins sum to the number of values", () => {
    fc.assert(
      fc.property(values, options, (sample, chosen) => {
        const { bins, classCounts, missing } = histogram(sample, classBreaks(sample, chosen));
        const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
        expect(sum(classCounts) + missing).toBe(sample.length);
        expect(sum(bins) + missing).toBe(sample.length);
      }),
    );
  });

  test("the order of the areas changes nothing", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), options, (sample, chosen) => {
        expect(classBreaks(sample.toReversed(), chosen)).toEqual(classBreaks(sample, chosen));
      }),
    );
  });

  test.each(SCHEMES)("%s: no value makes no class but those given by hand", (scheme) => {
    const breaks = classBreaks([null], { scheme, decimals: 1, breaks: [10, 20], centre: 0 });
    expect(breaks.upper).toEqual(scheme === "manual" ? [10, 20] : []);
    expect(classOf(breaks, null)).toBeNull();
  });

  test.each(SCHEMES.filter((scheme) => scheme !== "manual" && scheme !== "diverging"))(
    "%s: one value, and equal values, make one class",
    (scheme) => {
      const equal = { upper: [3.2], minimum: 3.1 };
      expect(classBreaks([3.14], { scheme, decimals: 1 })).toMatchObject(equal);
      expect(classBreaks([3.14, null, 3.14], { scheme, decimals: 1 })).toMatchObject(equal);
    },
  );
});

test("bounds are rounded before values are classified, the last one up and the start down", () => {
  const breaks = classBreaks([9.94, 10.04, 20.01], {
    scheme: "manual",
    decimals: 1,
    breaks: [9.98],
  });
  expect(breaks).toEqual({ scheme: "manual", upper: [10, 20.1], minimum: 9.9 });
  expect(classOf(breaks, 10.04)).toBe(1);
});

test("0.1 + 0.2 belongs to the class that ends at 0.3", () => {
  const breaks = { scheme: "manual", upper: [0.3, 1], minimum: 0 } as const;
  expect(classOf(breaks, 0.1 + 0.2)).toBe(0);
});

test("a value of another period that lies beyond the bounds has the first or the last class", () => {
  const breaks = { scheme: "natural", upper: [10, 20], minimum: 5 } as const;
  expect([classOf(breaks, -3), classOf(breaks, 99)]).toEqual([0, 1]);
});

test("a bound that rounding moves below all values makes no empty class", () => {
  const { upper } = classBreaks([4.24, 4.26, 9], { scheme: "quantile", k: 3, decimals: 0 });
  expect(upper).toEqual([6, 9]);
});

test("a natural bound, itself a value, is rounded up and keeps its value in its class", () => {
  const breaks = classBreaks([96, 98, 173.22, 348.7], { scheme: "natural", k: 3, decimals: 0 });
  expect(breaks.upper).toEqual([98, 174, 349]);
  expect(classOf(breaks, 173.22)).toBe(1);
});

test("diverging classes start as far below the centre as they end above", () => {
  const breaks = classBreaks([95, 100, 102, 130], {
    scheme: "diverging",
    k: 5,
    decimals: 0,
    centre: 100,
  });
  expect(breaks).toEqual({ scheme: "diverging", upper: [85, 100, 115, 130], minimum: 70 });
});

test("diverging classes without a centre are a mistake of ours", () => {
  expect(() => classBreaks([1, 2], { scheme: "diverging", decimals: 0 })).toThrow("missing centre");
});

describe("auto", () => {
  const auto = (sample: readonly number[], more: Partial<ClassOptions> = {}) =>
    classBreaks(sample, { scheme: "auto", decimals: 0, ...more });
  const tail = [1, 1, 1, 1, 2, 2, 2, 3, 3, 5, 8, 13, 40, 100];

  test("gives two distinct values a class each", () => {
    expect(auto([0, 1, 1, 0])).toEqual({ scheme: "manual", upper: [0, 1], minimum: 0 });
  });

  test("diverges about a centre among the values where better and worse are known", () => {
    const sample = [-4, 1, 8];
    expect(auto(sample, { centre: 0, direction: "higher-worse" }).scheme).toBe("diverging");
    expect(auto(sample, { centre: 0, direction: "neutral" }).scheme).toBe("natural");
    expect(auto(sample, { centre: 9, direction: "higher-worse" }).scheme).toBe("natural");
  });

  test("takes head and tail for a heavy tail without negative values", () => {
    expect(auto(tail)).toEqual({ scheme: "head-tail", upper: [13, 70, 100], minimum: 1 });
    expect(auto([-1, ...tail]).scheme).toBe("natural");
  });
});

test("head and tail of a distribution without a heavy tail fall back to quantiles", () => {
  const sample = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  const { scheme, upper } = classBreaks(sample, { scheme: "head-tail", k: 3, decimals: 0 });
  expect({ scheme, upper }).toEqual({ scheme: "quantile", upper: [4, 7, 10] });
});

test("pretty bounds need no more decimals than the legend has", () => {
  const sample = [1, 4.2, 11.9];
  expect(classBreaks(sample, { scheme: "pretty", k: 5, decimals: 1 }).upper).toContain(2.5);
  expect(classBreaks(sample, { scheme: "pretty", k: 5, decimals: 0 }).upper).not.toContain(3);
});

test("only the first label of a legend holds its own start", () => {
  const bounds = legendBounds({ upper: [10, 20], minimum: 4 });
  expect(bounds.map(({ from, to }) => [from, to])).toEqual([
    [4, 10],
    [10, 20],
  ]);
  expect(bounds.map(({ includesFrom }) => includesFrom)).toEqual([true, false]);
});
