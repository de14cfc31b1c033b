import fc from "fast-check";
import { expect, test } from "vitest";
import { canon, exceeds } from "../../src/stats/canon.ts";

const decimal = fc
  .tuple(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), fc.integer({ min: 0, max: 9 }))
  .map(([digits, places]) => digits / 10 ** places);

test("a number is rounded to 12 significant digits, whether it has more of them or fewer", () => {
  fc.assert(
    fc.property(fc.oneof(decimal, fc.double({ noNaN: true, noDefaultInfinity: true })), (x) => {
      expect(canon(x)).toBe(x === 0 ? 0 : Number(x.toPrecision(12)));
    }),
  );
});

const nearby = fc
  .tuple(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: -2000, max: 2000 }))
  .map(([x, steps]) => [x, x * (1 + steps * Number.EPSILON * 1000)] as const);
const any = fc.double({ min: -1e9, max: 1e9, noNaN: true });

test("a number exceeds another exactly where its rounded value is greater", () => {
  fc.assert(
    fc.property(fc.oneof(nearby, fc.tuple(any, any)), ([a, b]) => {
      expect(exceeds(a, b)).toBe(canon(a) > canon(b));
    }),
    { numRuns: 2000 },
  );
});
