import { describe, expect, it } from "vitest";
import { editDistance } from "../../src/load/edit-distance.ts";
import { didYouMean, nearestName } from "../../src/load/nearest-name.ts";
import { register, unlessEmpty } from "../../src/load/register.ts";

describe("the distance between two names", () => {
  it.each([
    ["area", "area", 0],
    ["area", "aera", 1],
    ["A0l7", "A017", 1],
    ["indicator", "indicater", 1],
    ["level", "leve", 1],
    ["map", "mpas", 2],
    ["", "ab", 2],
  ])("from %s to %s is %d", (a, b, distance) => {
    expect(editDistance(a, b, 2)).toBe(distance);
    expect(editDistance(b, a, 2)).toBe(distance);
  });
  it("is infinite beyond the limit", () => {
    expect(editDistance("abc", "xyz", 2)).toBe(Infinity);
    expect(editDistance("abc", "abcdef", 2)).toBe(Infinity);
    expect(editDistance("kitten", "sitting", 2)).toBe(Infinity);
  });
});

describe("the name that was meant", () => {
  it("is the one with the fewest edits, whatever its case", () => {
    expect(nearestName("Popluation", ["population", "populations"])).toBe("population");
  });
  it("may be what the text abbreviates", () => {
    expect(nearestName("popul", ["people", "population", "population-change"])).toBe("population");
  });
  it("is none where every letter would have to change", () => {
    expect(nearestName("it", ["en", "he"])).toBeUndefined();
    expect(nearestName("xyz", ["population"])).toBeUndefined();
    expect(nearestName("x", [])).toBeUndefined();
  });
  it("is the first in code-point order of several that are equally near, in whatever order", () => {
    expect(nearestName("A00", ["A02", "A01"])).toBe("A01");
    expect(nearestName("A00", ["A01", "A02"])).toBe("A01");
  });
  it("is offered as a question", () => {
    expect(didYouMean("A0l7", ["A017", "A170"])).toBe('Did you mean "A017"?');
    expect(didYouMean("x", ["A017"])).toBe("");
  });
});

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
    expect(nearestName("2021", ["2020"])).toBeUndefined();
  });
  it("has lost its leading zeros where only they differ, on one side or the other", () => {
    expect(unknown("001").remedy).toContain("were lost in data/areas.csv");
    expect(unknown("2").remedy).toContain("were lost in this file");
    expect(unknown("2").remedy).toContain('write "002"');
  });
});
