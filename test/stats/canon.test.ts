import fc from "fast-check";
import { expect, test } from "vitest";
import { canon } from "../../src/stats/canon.ts";

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
