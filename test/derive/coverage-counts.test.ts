import { expect, test } from "vitest";
import { coverageCounts, withheldCount } from "../../src/derive/coverage-counts.ts";
import { atlasLookup } from "../../src/derive/lookup.ts";
import { hamlet, hamlets, measured, row, seen, valley } from "./hamlets.ts";

const AREAS = [
  ...["H1", "H2", "H3", "H4", "H5", "H6", "H7"].map((code) => hamlet(code)),
  hamlet("X", { role: "context" }),
  valley(),
];

const lookup = atlasLookup(
  hamlets(
    [measured("debt")],
    [
      ...row("debt", 0, "estimated", "suppressed", "missing", "undefined", "not-applicable"),
      seen("debt", "H1", { status: "suppressed", breakdown: "sex=f" }),
      seen("debt", "H7", { value: 3, period: "2020" }),
      seen("debt", "X", 8),
      seen("debt", "V", "suppressed"),
    ],
    { areas: AREAS },
  ),
);

test("every area of a level is counted once, by why it has a value or none", () => {
  expect(coverageCounts(lookup, { indicator: "debt", level: "hamlet", period: "2021" })).toEqual({
    areas: 7,
    valued: 2,
    missing: 2,
    suppressed: 1,
    other: 2,
  });
});

test("where nothing was delivered for a period, everything is missing", () => {
  const counts = coverageCounts(lookup, { indicator: "debt", level: "hamlet", period: "1999" });
  expect(counts).toEqual({ areas: 7, valued: 0, missing: 7, suppressed: 0, other: 0 });
});

test("the withheld are counted with breakdowns and larger areas", () => {
  expect(withheldCount(lookup)).toBe(3);
});
