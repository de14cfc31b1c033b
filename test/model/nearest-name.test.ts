import { describe, expect, it } from "vitest";
import { didYouMean, nearestName } from "../../src/model/nearest-name.ts";

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
  it("is never another code of digits only", () => {
    expect(nearestName("2021", ["2020"])).toBeUndefined();
  });
});
