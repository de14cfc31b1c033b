import { describe, expect, test } from "vitest";
import { atlasLookup, observationOf } from "../../src/derive/lookup.ts";
import { noteAnswer, notingReads } from "../../src/derive/reads.ts";
import { remembered } from "../../src/derive/remembered.ts";
import { answerHash, storedReads } from "../../src/derive/stored-reads.ts";
import { TEXTS } from "../../src/derive/texts.ts";
import { hamlet, hamlets, measured, seen } from "./hamlets.ts";

const many = Array.from({ length: 301 }, (_, i) => `H${i + 1}`);
const lookup = atlasLookup(
  hamlets([measured("people")], [seen("people", "H1", { value: 12, period: "2021" })], {
    areas: many.map((code) => hamlet(code)),
  }),
);
const at = (area: string) => observationOf(lookup, { indicator: "people", area, period: "2021" });
const readsOf = (make: () => unknown) => notingReads(make).reads;

describe("what something was made from", () => {
  test("are the areas whose observations were read, or looked for in vain", () => {
    const reads = readsOf(() => [at("H1"), at("H2"), at("H1")]);
    expect([...reads.areas]).toEqual(["H1", "H2"]);
    expect(reads.isAll).toBe(false);
  });

  test("is nothing where no number was read", () => {
    const { result, reads } = notingReads(() => lookup.areaByCode.get("H1")?.slug);
    expect(result).toBe("h1");
    const nothing = { areas: [], isAll: false, answers: {}, texts: [], textAnswers: {} };
    expect(storedReads(reads)).toEqual(nothing);
  });

  test("are all numbers where the whole table was read, or more than three hundred areas", () => {
    expect(readsOf(() => lookup.atlas.observations.length).isAll).toBe(true);
    expect(readsOf(() => many.slice(1).map(at)).isAll).toBe(false);
    expect(readsOf(() => many.map(at)).isAll).toBe(true);
    expect(readsOf(() => ({ ...lookup.atlas })).isAll).toBe(true);
  });

  test("are the texts that were read, also where there are none, and where all numbers were read", () => {
    const { atlas } = lookup;
    const reads = readsOf(() => [atlas.glossary, atlas.events, atlas.observations]);
    expect([...reads.texts]).toEqual(["glossary", "events"]);
    const count = remembered(({ corrections }: typeof atlas) => corrections.length);
    const again = [1, 2].map(() => [...readsOf(() => count(atlas)).texts]);
    expect(again).toEqual([["corrections"], ["corrections"]]);
    expect([...readsOf(() => ({ ...atlas })).texts].toSorted()).toEqual(TEXTS.toSorted());
  });

  test("is told of what is remembered each time that it is used", () => {
    const first = remembered(({ code }: { code: string }) => at(code)?.value);
    const subject = { code: "H1" };
    const reads = [1, 2].map(() => [...readsOf(() => first(subject)).areas]);
    expect(reads).toEqual([["H1"], ["H1"]]);
  });

  test("is not told of what is made inside for others", () => {
    const reads = readsOf(() => {
      const inner = readsOf(() => at("H2"));
      return [inner, at("H1")];
    });
    expect([...reads.areas]).toEqual(["H1"]);
  });

  test("is noted again after something has failed", () => {
    const reads = readsOf(() => {
      expect(() =>
        notingReads(() => {
          throw new Error("invalid");
        }),
      ).toThrow("invalid");
      return at("H1");
    });
    expect([...reads.areas]).toEqual(["H1"]);
  });
});

test("an answer is known again by its hash, whatever kind of nothing it is", () => {
  const stored = storedReads(
    readsOf(() => noteAnswer("rank en H1", () => answerHash({ rank: 3 }))),
  );
  expect(stored.answers).toEqual({ "rank en H1": answerHash({ rank: 3 }) });
  const nothings = [null, "", 0, [], {}];
  expect(new Set(nothings.map(answerHash)).size).toBe(nothings.length);
});
