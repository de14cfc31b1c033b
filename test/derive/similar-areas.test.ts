import { describe, expect, test } from "vitest";
import type { Atlas } from "../../src/model/atlas.ts";
import { areaOf, atlasLookup } from "../../src/derive/lookup.ts";
import { similarAreas } from "../../src/derive/similar-areas.ts";
import { hamlet, hamlets, measured, row, valley } from "./hamlets.ts";

const AGE = measured("age", { kind: "mean" });
const SIZE = measured("size", { kind: "mean" });
const DEBT = measured("debt", { kind: "mean", direction: "higher-worse" });
const PEOPLE = measured("people");
const NUMBERS = Array.from({ length: 16 }, (_, i) => i + 1);
const AREAS = [...NUMBERS.map((i) => hamlet(`H${i}`)), valley()];

/** What is measured in the sixth hamlet and those after it, from the sixth to the last. */
function others(from: number, to = AREAS.length - 1): readonly number[] {
  return NUMBERS.filter((i) => i > 5 && i <= to).map((i) => from + i);
}

function similarTo(code: string, observations: Atlas["observations"]) {
  const atlas = hamlets([PEOPLE, AGE, SIZE, DEBT], observations, { areas: AREAS });
  const lookup = atlasLookup(atlas);
  return similarAreas(lookup, areaOf(lookup, code));
}

describe("places that are alike", () => {
  const found = similarTo("H1", [
    ...row("people", 5, 5, 900, 5, 5),
    ...row("age", 40, 60, 41, 50, 55, ...others(90)),
    ...row("size", 2, 3, 2, 2.4, 2.9, ...others(5)),
    ...row("debt", 0, 0, 99, 0, 0),
  ]);

  test("are found by what is neutral and no count, the nearest first", () => {
    expect(found?.basis).toBe("context");
    expect(found?.variables.map(({ code }) => code)).toEqual(["age", "size"]);
    expect(found?.areas.map(({ code }) => code)).toEqual(["H3", "H4", "H5", "H2", "H6"]);
  });

  test("are not sought by what is equal everywhere", () => {
    const alike = similarTo("H1", [
      ...row("age", 40, 60, 41, 50, 55),
      ...row("size", 2, 2, 2, 2, 2),
    ]);
    expect(alike?.variables.map(({ code }) => code)).toEqual(["age"]);
  });

  test.each([
    [14, 0],
    [15, 5],
  ])(
    "of %d that can be compared are %d, for five of a few would be most of them",
    (count, named) => {
      const few = similarTo("H1", [
        ...row("age", 40, 60, 41, 50, 55, ...others(90, count)),
        ...row("size", 2, 3, 2, 2.4, 2.9, ...others(5, count)),
      ]);
      expect(few).toMatchObject({ areaCount: count, needed: 15 });
      expect(few?.areas).toHaveLength(named);
    },
  );

  test("are not named where there are fewer places than variables and two more", () => {
    const many = NUMBERS.slice(0, 15).map((i) => measured(`age-${i}`, { kind: "mean" }));
    const observations = many.flatMap(({ code }, i) =>
      row(code, ...NUMBERS.map((place) => (place * (i + 2)) % 17)),
    );
    const lookup = atlasLookup(hamlets(many, observations, { areas: AREAS }));
    const few = similarAreas(lookup, areaOf(lookup, "H1"));
    expect(few).toMatchObject({ areas: [], areaCount: 16, needed: 17 });
  });

  test("are none where there is nothing to compare", () => {
    expect(similarTo("H1", row("debt", 1, 2, 3, 4, 5))).toBeNull();
  });
});
