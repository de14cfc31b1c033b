import { describe, expect, test } from "vitest";
import type { Observation } from "../../src/model/observation.ts";
import { fittingFillings } from "../../src/disclosure/fitting-fillings.ts";
import { atlasOf } from "./atlas-of.ts";
import { rows } from "./zone.ts";

const COUNTS = { V1: 600, A01: 300, A02: 160, A03: 137, A04: 3 };
const HIDDEN = ["A02", "A03", "A04"];

/** An edition that withheld three villages; gives which of the values told since are taken as true. */
function fitting(values: Readonly<Record<string, number>>, roundBase?: number) {
  const atlas = atlasOf({
    areas: { V1: "", A01: "V1", A02: "V1", A03: "V1", A04: "V1" },
    indicators: [{ code: "children" }],
    rules: roundBase === undefined ? {} : { roundBase },
    observations: rows("children", COUNTS).map((row) =>
      HIDDEN.includes(row.area) ? { ...row, value: null, status: "suppressed" as const } : row,
    ),
  });
  const fillings = new Map(
    atlas.observations.flatMap((item, i): readonly [number, Observation][] => {
      const value = values[item.area];
      return value === undefined ? [] : [[i, { ...item, value, status: "ok" }]];
    }),
  );
  return fittingFillings(atlas, fillings).map((list) =>
    [...list.values()].map(({ area, value }) => `${area} ${value}`),
  );
}

describe("what was withheld and is told elsewhere", () => {
  test("is all taken to be true, once, where the sums can hold with it", () => {
    expect(fitting({ A02: 160, A03: 137 })).toEqual([["A02 160", "A03 137"]]);
  });

  test("is taken in turn to have changed where they cannot", () => {
    expect(fitting({ A02: 160, A03: 150 })).toEqual([["A02 160"], ["A03 150"]]);
  });

  test("is all taken to be true where numbers are rounded and need not add up", () => {
    expect(fitting({ A02: 160, A03: 150 }, 5)).toEqual([["A02 160", "A03 150"]]);
  });

  test("is nothing where nothing is told elsewhere", () => {
    expect(fitting({})).toEqual([[]]);
  });
});
