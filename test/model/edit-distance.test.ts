import { describe, expect, it } from "vitest";
import { editDistance } from "../../src/model/edit-distance.ts";

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
