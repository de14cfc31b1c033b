import { describe, expect, test } from "vitest";
import { plainNumber } from "../../src/publish/plain-number.ts";

describe("a number for machines", () => {
  test.each([
    [0, "0"],
    [-0, "0"],
    [1234.5, "1234.5"],
    [1 / 3, "0.3333333333"],
    [2 / 3, "0.6666666667"],
    [12345678901234, "12345678900000"],
    [0.1 + 0.2, "0.3"],
    [-1.5, "-1.5"],
    [1e-7, "0.0000001"],
    [1.25e-9 / 3, "0.0000000004166666667"],
    [1e21, "1000000000000000000000"],
    [-1e22, "-10000000000000000000000"],
    [12345678900.5, "12345678900"],
    [1234567890.4, "1234567890"],
    [12.50000000001, "12.5"],
  ])("%d is written %s", (x, text) => {
    expect(plainNumber(x)).toBe(text);
  });

  test("is never an infinite one or none", () => {
    expect(() => plainNumber(Number.NaN)).toThrow("invalid number: NaN");
    expect(() => plainNumber(Infinity)).toThrow("invalid number: Infinity");
  });
});
