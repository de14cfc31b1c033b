import { describe, expect, test } from "vitest";
import { deriveAtlas } from "../../src/derive/derive-atlas.ts";
import { areaOf, atlasLookup } from "../../src/derive/lookup.ts";
import { standouts } from "../../src/derive/standouts.ts";
import type { Indicator } from "../../src/model/indicator.ts";
import { hamlets, measured, row, seen, share } from "./hamlets.ts";

const PEOPLE = measured("people");
const PUPILS = measured("pupils");
const SHARE = share("pupil-share", { derived: "quotient" });
const AGE = measured("age", { kind: "mean", aggregate: "weighted-mean", weight: "people" });
const PLACES = row("people", 1000, 5000, 4000);

/** What stands out in the first hamlet beside the valley, as "indicator: reason". */
function standingOut(
  indicators: readonly Indicator[],
  observations: readonly ReturnType<typeof seen>[],
): readonly string[] {
  const lookup = atlasLookup(deriveAtlas(hamlets(indicators, [...PLACES, ...observations])));
  const found = standouts(lookup, areaOf(lookup, "H1"), "V");
  return found.map(({ indicator, reason }) => `${indicator.code}: ${reason}`);
}

describe("a share stands out", () => {
  const indicators = [PEOPLE, PUPILS, SHARE];
  const withPupils = (mine: number) =>
    standingOut(indicators, row("pupils", mine, 500, 500 - mine));

  test("where it differs beyond the 99.8 % interval", () => {
    expect(withPupils(150)).toEqual(["pupil-share: higher"]);
    expect(withPupils(50)).toEqual(["pupil-share: lower"]);
  });

  test("but not where only the 95 % interval excludes the valley, though it be the highest", () => {
    expect(withPupils(123)).toEqual([]);
  });
});

describe("a complete count stands out", () => {
  const indicators = [PEOPLE, AGE];

  test("where it is the highest or the lowest", () => {
    expect(standingOut(indicators, row("age", 47, 45, 46))).toEqual(["age: highest"]);
    expect(standingOut(indicators, row("age", 44, 45, 46))).toEqual(["age: lowest"]);
  });

  test("but not in between, nor where it shares the place", () => {
    expect(standingOut(indicators, row("age", 45.5, 45, 46))).toEqual([]);
    expect(standingOut(indicators, row("age", 46, 45, 46))).toEqual([]);
  });

  test("but not among fewer than three, nor where its own is withheld", () => {
    expect(standingOut(indicators, row("age", 47, 45, "suppressed"))).toEqual([]);
    expect(standingOut(indicators, row("age", "suppressed", 45, 46))).toEqual([]);
  });
});

test("counts themselves never stand out: a large place has more of everything", () => {
  expect(standingOut([PEOPLE, PUPILS], row("pupils", 900, 1, 2))).toEqual([]);
});

test("the largest distance, in standard deviations, is told first", () => {
  const near = { ...AGE, code: "near" };
  const far = { ...AGE, code: "far" };
  const observations = [...row("near", 50, 10, 49), ...row("far", 50, 10, 11)];
  expect(standingOut([PEOPLE, near, far], observations)).toEqual(["far: highest", "near: highest"]);
});

test("nothing stands out beside itself", () => {
  const observations = [...PLACES, ...row("age", 47, 45, 46)];
  const lookup = atlasLookup(deriveAtlas(hamlets([PEOPLE, AGE], observations)));
  expect(standouts(lookup, areaOf(lookup, "V"), "V")).toEqual([]);
});
