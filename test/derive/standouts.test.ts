import { describe, expect, test } from "vitest";
import type { Indicator } from "../../src/model/indicator.ts";
import { deriveAtlas } from "../../src/derive/derive-atlas.ts";
import { areaOf, atlasLookup } from "../../src/derive/lookup.ts";
import { furthestFact, mayLead, standouts } from "../../src/derive/standouts.ts";
import { hamlet, hamlets, measured, row, seen, share, valley } from "./hamlets.ts";

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

test("what it is compared with is told: the rest, where the place holds over a fifth", () => {
  const restOf = (mine: number, pupils: number) => {
    const rows = [...row("people", mine, 5000, 4000), ...row("pupils", pupils, 500, 350)];
    const lookup = atlasLookup(deriveAtlas(hamlets([PEOPLE, PUPILS, SHARE], rows)));
    return standouts(lookup, areaOf(lookup, "H1"), "V").map(
      ({ reason, isRestOfBenchmark }) => `${reason} ${isRestOfBenchmark}`,
    );
  };
  expect(restOf(1000, 150)).toEqual(["higher false"]);
  expect(restOf(3000, 450)).toEqual(["higher true"]);
});

test("the places with a value are counted apart from all places of the level", () => {
  const areas = [...["H1", "H2", "H3", "H4"].map((code) => hamlet(code)), valley()];
  const rows = [...row("people", 9, 9, 9, 9), ...row("age", 47, 45, 46, "missing")];
  const lookup = atlasLookup(
    deriveAtlas(hamlets([PEOPLE, AGE], [...rows, seen("age", "V", 45)], { areas })),
  );
  expect(standouts(lookup, areaOf(lookup, "H1"), "V")[0]).toMatchObject({
    reason: "highest",
    rankedCount: 3,
    memberCount: 4,
  });
});

test("where nothing stands out the complete count furthest from the benchmark is a plain fact", () => {
  const rows = [...PLACES, ...row("age", 45.5, 45, 46)];
  const lookup = atlasLookup(deriveAtlas(hamlets([PEOPLE, AGE], rows)));
  expect(furthestFact(lookup, areaOf(lookup, "H1"), "V")).toMatchObject({ reason: "fact" });
});

test("a rate worked back from a printed one stands out only beyond its rounding", () => {
  const births = measured("births", { derived: "numerator-of:birth-rate" });
  const reasons = (decimals: number) => {
    const rate = share("birth-rate", { kind: "rate", multiplier: 1000, numerator: "births" });
    const given = { ...rate, decimals };
    const rows = [...row("people", 3000, 50_000, 50_000), ...row("birth-rate", 14, 8, 8.1)];
    const lookup = atlasLookup(deriveAtlas(hamlets([PEOPLE, given, births], rows)));
    return standouts(lookup, areaOf(lookup, "H1"), "V").map(({ reason }) => reason);
  };
  expect(reasons(4)).toEqual(["higher"]);
  expect(reasons(0)).toEqual([]);
});

describe("an invented number", () => {
  const invented = { ...AGE, illustrative: true };
  const lookupOf = (indicators: readonly Indicator[]) =>
    atlasLookup(deriveAtlas(hamlets(indicators, [...PLACES, ...row("age", 45.5, 45, 46)])));

  test("does not speak for a place where others are real", () => {
    const lookup = lookupOf([PEOPLE, invented]);
    expect(mayLead(lookup, invented)).toBe(false);
    expect(mayLead(lookup, PEOPLE)).toBe(true);
    expect(furthestFact(lookup, areaOf(lookup, "H1"), "V")).toBeUndefined();
  });

  test("does where all are invented", () => {
    const lookup = lookupOf([{ ...PEOPLE, illustrative: true }, invented]);
    expect(furthestFact(lookup, areaOf(lookup, "H1"), "V")?.indicator.code).toBe("age");
  });
});
