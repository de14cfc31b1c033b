import { describe, expect, test } from "vitest";
import { isPale } from "../../src/scales/is-pale.ts";

describe("a class is pale", () => {
  test.each(["q1", "d3", "d4", "b11", "b21", "nodata", "supp", "f-land", "f-land2"])(
    "where it can hardly be told from the paper: %s",
    (className) => {
      expect(isPale(className)).toBe(true);
    },
  );

  test.each(["q2", "q3", "q4", "q5", "d1", "d2", "d5", "d6", "b13", "b22", "b31", "b33"])(
    "never where it stands out: %s",
    (className) => {
      expect(isPale(className)).toBe(false);
    },
  );

  test("only where it is a class", () => {
    expect(() => isPale("q9")).toThrow("unknown class: q9");
  });
});
