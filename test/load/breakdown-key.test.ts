import { expect, it } from "vitest";
import { breakdownKey, parseBreakdown } from "../../src/load/breakdown-key.ts";
import { compareCodes } from "../../src/load/compare-codes.ts";

it("a breakdown has one form, whatever the order in which its dimensions were written", () => {
  const forms = ["sex=f;age=65+", " age = 65+ ; sex=f", "age=65+;sex=f;"].map(parseBreakdown);
  for (const parts of forms) {
    expect(Array.isArray(parts) && breakdownKey(parts)).toBe("age=65+;sex=f");
  }
  expect(parseBreakdown("")).toEqual([]);
});

it("a part without a dimension or a code is no breakdown", () => {
  for (const text of ["sex", "=f", "sex=", "a=b=c"]) {
    expect(parseBreakdown(text)).toMatchObject({ found: `"${text}" is not a breakdown` });
  }
});

it("codes are ordered as people count", () => {
  expect(["G10", "G2", "A1", "G2.10", "G2.9"].sort(compareCodes)).toEqual([
    "A1",
    "G2",
    "G2.9",
    "G2.10",
    "G10",
  ]);
});
