import { describe, expect, test } from "vitest";
import { changeComparison } from "../../src/views/change-comparison.ts";
import { measured } from "../derive/hamlets.ts";

const CHANGE = measured("change", { kind: "ratio", derived: "change-since-2011" });

function words(value: number, benchmark: number) {
  return changeComparison(CHANGE, { value, benchmark });
}

describe("a change beside another", () => {
  test("is a stronger or weaker one where both go the same way", () => {
    expect(words(-0.6, -2)).toBe("compare.weakerFall");
    expect(words(-3, -2)).toBe("compare.strongerFall");
    expect(words(3, 2)).toBe("compare.strongerRise");
    expect(words(1, 2)).toBe("compare.weakerRise");
  });

  test("says so where one rises and the other falls", () => {
    expect(words(1, -2)).toBe("compare.riseAgainstFall");
    expect(words(-1, 2)).toBe("compare.fallAgainstRise");
  });

  test("has no such words for equals, for nothing changed and for what is no change", () => {
    expect([words(2, 2), words(0, 2), words(2, 0)]).toEqual([null, null, null]);
    expect(changeComparison(measured("people"), { value: 3, benchmark: 2 })).toBeNull();
  });
});
