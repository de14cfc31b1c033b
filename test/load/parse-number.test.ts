import { describe, expect, it } from "vitest";
import { parseNumber } from "../../src/load/parse-number.ts";

function remedy(text: string, decimal: "." | ","): string | undefined {
  const read = parseNumber(text, decimal);
  return typeof read === "number" ? `the number ${read}` : read.remedy;
}

describe("a number in a file with a decimal point", () => {
  it.each([
    ["0", 0],
    ["-0.5", -0.5],
    ["12.", 12],
    ["1.5e-3", 0.0015],
    ["9007199254740993", 9007199254740992],
  ])("%s is %d", (text, number) => {
    expect(parseNumber(text, ".")).toBe(number);
  });
  it("is never guessed from a comma", () => {
    expect(remedy("3,5", ".")).toBe(
      'Write 3.5, or declare decimal: "," for this file in atlas.yaml.',
    );
    expect(remedy("1,234", ".")).toBe("Write 1234 or 1.234, whichever is meant.");
    expect(remedy("1.234,56", ".")).toBe("Write 1234.56.");
  });
});

describe("a number in a file with a decimal comma", () => {
  it.each([
    ["3,5", 3.5],
    ["-1234,25", -1234.25],
    ["7", 7],
  ])("%s is %d", (text, number) => {
    expect(parseNumber(text, ",")).toBe(number);
  });
  it("is never guessed from a point", () => {
    expect(remedy("3.5", ",")).toBe(
      'Write 3,5, or declare decimal: "." for this file in atlas.yaml.',
    );
    expect(remedy("1.234", ",")).toBe("Write 1234 or 1,234, whichever is meant.");
    expect(remedy("1,234.5", ",")).toBe("Write 1234,5.");
  });
});

describe("what is no number", () => {
  it.each(["n/d", "-", "..", ":", "NA", "null"])("%s stands for a missing value", (text) => {
    expect(remedy(text, ".")).toContain("write the reason in the column status");
  });
  it.each(["", "abc", "12 %", "1/2", "1e", "e5", "١٢", "1 2"])("%s is refused", (text) => {
    expect(parseNumber(text, ".")).toMatchObject({ expected: "a number with a decimal point" });
  });
  it("a thousands separator is refused, be it a point, a space or an apostrophe", () => {
    for (const text of ["1 234", "1\u00A0234", "1\u202F234", "1'234"]) {
      expect(remedy(text, ".")).toBe("Write 1234.");
    }
  });
});
