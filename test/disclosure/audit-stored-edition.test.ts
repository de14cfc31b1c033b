import { describe, expect, test } from "vitest";
import type { EarlierValue } from "../../src/disclosure/published-earlier.ts";
import { auditEditions } from "../../src/disclosure/audit-editions.ts";
import { auditStoredEdition } from "../../src/disclosure/audit-stored-edition.ts";
import { protect } from "../../src/disclosure/protect.ts";
import { publishedEarlier } from "../../src/disclosure/published-earlier.ts";
import { atlasOf, type AtlasSketch } from "./atlas-of.ts";
import { outcomes, rows } from "./zone.ts";

const AREAS = { V1: "", A01: "V1", A02: "V1", A03: "V1", A04: "V1" };

type Values = Readonly<Record<string, number | null>>;

/** An atlas of children by village, with what the data owner withholds. */
function children(values: Values, withheld: readonly string[] = []): AtlasSketch {
  const all = rows("children", values);
  return {
    areas: AREAS,
    indicators: [{ code: "children" }],
    observations: all.map((row) => {
      return withheld.includes(row.area) ? { ...row, value: null, status: "suppressed" } : row;
    }),
  };
}

const FROZEN: Values = { V1: 600, A01: 300, A02: 160, A03: 137, A04: 3 };
const REVISED: Values = { ...FROZEN, V1: 560, A02: 120 };

function publishedOf(sketch: AtlasSketch) {
  return protect(atlasOf(sketch)).atlas;
}

interface Publications {
  readonly today: AtlasSketch;
  readonly edition: Values;
  readonly earlier?: readonly EarlierValue[];
}

/** Attacks what an edition withheld with what is published today and in other editions. */
function told({ today, edition, earlier = [] }: Publications) {
  const parts = publishedOf(children(edition));
  return auditStoredEdition(publishedOf(today), { name: "e1", parts, earlier });
}

describe("a count that a stored edition withheld", () => {
  test("is told where its guard is published today", () => {
    expect(outcomes(children(FROZEN), "children")).toMatchObject({
      A02: 160,
      A03: "suppressed",
      A04: "suppressed",
    });
    expect(outcomes(children(REVISED), "children")).toMatchObject({
      A02: "suppressed",
      A03: 137,
      A04: "suppressed",
    });
    expect(told({ today: children(REVISED), edition: FROZEN })).toEqual([
      {
        severity: "error",
        place: { file: "data/editions/e1" },
        found:
          'edition "e1", indicator "children", period "2021", parent "V1": the withheld count of ' +
          "A04 can be computed from what is published, with what today’s data or other editions publish",
        expected: "a withheld count could be anything from 1 to 4",
        remedy:
          "The edition also withholds A03 2021, which is published now: withhold it in " +
          'data/observations, too (empty its value and write the status "suppressed"), or delete ' +
          "the edition.",
      },
    ]);
  });

  test("stays withheld where its guard does, by hand", () => {
    const today = children(REVISED, ["A03"]);
    expect(protect(atlasOf(today)).problems).toEqual([]);
    expect(told({ today, edition: FROZEN })).toEqual([]);
  });

  test("stays withheld where the same counts are withheld today", () => {
    const today = children({ ...FROZEN, V1: 610, A01: 310 });
    expect(told({ today, edition: FROZEN })).toEqual([]);
  });

  test("is told by its guard where it has grown beyond withholding itself", () => {
    const today = children({ ...FROZEN, V1: 604, A04: 7 });
    expect(outcomes(today, "children")).toMatchObject({ A03: 137, A04: 7 });
    expect(told({ today, edition: FROZEN }).map(({ found }) => found)).toEqual([
      expect.stringContaining("the withheld count of A04 can be computed"),
    ]);
  });

  test("is not told where its guard was visibly revised", () => {
    const today = children({ ...FROZEN, V1: 607, A03: 140, A04: 7 });
    expect(told({ today, edition: FROZEN })).toEqual([]);
    expect(told({ today: children({ ...REVISED, V1: 565, A03: 142 }), edition: FROZEN })).toEqual(
      [],
    );
  });

  test("is told by a guard that another edition published", () => {
    const today = publishedOf(children(REVISED, ["A03"]));
    const other = publishedOf(children(REVISED));
    const earlier = publishedEarlier(today, { name: "e2", observations: other.observations });
    const edition = { edition: FROZEN, today: children(REVISED, ["A03"]) };
    expect(told(edition)).toEqual([]);
    expect(told({ ...edition, earlier }).map(({ severity }) => severity)).toEqual(["error"]);
    const own = earlier.map((value) => ({ ...value, edition: "e1" }));
    expect(told({ ...edition, earlier: own })).toEqual([]);
  });

  test("is no problem where it is public today", () => {
    const today = { ...children(REVISED), indicators: [{ code: "children", protect: "none" }] };
    expect(told({ today: today as AtlasSketch, edition: FROZEN })).toEqual([]);
  });

  test("is not seen by the attack on the table of today alone", () => {
    const raw = atlasOf(children(REVISED));
    const today = protect(raw).atlas;
    const { observations } = publishedOf(children(FROZEN));
    const earlier = publishedEarlier(today, { name: "e1", observations });
    expect(auditEditions(today, raw, earlier)).toEqual([]);
  });
});
