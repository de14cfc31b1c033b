import { describe, expect, test } from "vitest";
import { indexListPath, indexLists } from "../../src/derive/index-lists.ts";
import { indexResult } from "../../src/derive/index-results.ts";
import { atlasLookup } from "../../src/derive/lookup.ts";
import { indexSchema } from "../../src/model/composite-index.ts";
import { hamlet, hamlets, measured, seen, valley } from "./hamlets.ts";

const debt = measured("debt", { kind: "mean", direction: "higher-worse", aggregate: "none" });

/** An index of so many hamlets, every fifth of which lies in a second valley. */
function listsOf(count: number) {
  const codes = Array.from({ length: count }, (_, i) => `H${i + 1}`);
  const areas = codes.map((code, i) => hamlet(code, { parent: i % 5 === 0 ? "W" : "V" }));
  const second = valley({ code: "W", slug: "w" });
  const index = indexSchema.parse({
    id: "need",
    title: { en: "Need" },
    level: "hamlet",
    external: "debt",
  });
  const observations = codes.map((code, i) => seen("debt", code, i));
  const changes = { areas: [...areas, valley(), second], index };
  const lookup = atlasLookup(hamlets([debt], observations, changes));
  const result = indexResult(lookup);
  if (result === null) throw new Error("missing index: need");
  return indexLists(lookup, result);
}

describe("a long ranking", () => {
  test("is split by larger area and then by rank, and has every area once", () => {
    const lists = listsOf(1500);
    expect(lists.map((list) => [indexListPath(list), list.areas.length])).toEqual([
      ["valley/v", 800],
      ["valley/v/2", 400],
      ["valley/w", 300],
    ]);
    const codes = lists.flatMap(({ areas }) => areas.map(({ found }) => found.area));
    expect(new Set(codes).size).toBe(1500);
    expect(lists[0]?.areas[0]?.found).toMatchObject({ area: "H1500", rank: 1 });
  });

  test("needs no pages of its own while one table holds it", () => {
    expect(listsOf(300)).toEqual([]);
  });
});
