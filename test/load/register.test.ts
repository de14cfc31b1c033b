import { describe, expect, it } from "vitest";
import { register, unlessEmpty } from "../../src/load/register.ts";

describe("a register of codes", () => {
  const areas = register("area", "data/areas.csv", ["A017"]);
  it("says what is unknown, where the codes are, and which was meant", () => {
    expect(areas.unknown("A0l7")).toEqual({
      found: 'unknown area "A0l7"',
      expected: "the codes are in data/areas.csv",
      remedy: 'Did you mean "A017"?',
    });
  });
  it("knows no member of objects", () => {
    expect(areas.has("constructor")).toBe(false);
  });
  it("takes everything for known where nothing could be read, if asked to", () => {
    expect(unlessEmpty(register("area", "data/areas.csv", [])).has("A1")).toBe(true);
    expect(unlessEmpty(areas).has("A1")).toBe(false);
  });
});

describe("a code of digits only", () => {
  const { unknown } = register("area", "data/areas.csv", ["1", "002", "0030"]);
  it("is never taken for a slip in another one", () => {
    expect(unknown("003").remedy).toBe("");
  });
  it("has lost its leading zeros where only they differ, on one side or the other", () => {
    expect(unknown("001").remedy).toContain("were lost in data/areas.csv");
    expect(unknown("2").remedy).toContain("were lost in this file");
    expect(unknown("2").remedy).toContain('write "002"');
  });
});
