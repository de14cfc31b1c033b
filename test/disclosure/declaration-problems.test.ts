import { describe, expect, test } from "vitest";
import type { Indicator, Protection } from "../../src/model/indicator.ts";
import { protect } from "../../src/disclosure/protect.ts";
import { formatProblem } from "../../src/model/problem.ts";
import { atlasOf } from "./atlas-of.ts";
import { rows, ZONE } from "./zone.ts";

describe("a protected share of public counts", () => {
  test("is refused, since it follows from them", () => {
    expect(problemsOf({ count: "none", share: "people" })).toEqual([
      "data/indicators.csv: share is people, its numerator count is none;" +
        " one protection for both. Write protect: people for count, or published for both.",
    ]);
    expect(problemsOf({ count: "published", share: "people" })).toEqual([
      expect.stringContaining("share is people, its numerator count is published"),
    ]);
  });

  test("is refused where the count is said to be the numerator of the share", () => {
    const derived = { derived: "numerator-of:share" };
    const found = problemsOf({ count: "published", share: "people" }, derived, {
      numerator: null,
    });
    expect(found).toHaveLength(1);
  });

  test("is accepted where both have one protection", () => {
    expect(problemsOf({ count: "published", share: "published" })).toEqual([]);
    expect(problemsOf({ count: "people", share: "people" })).toEqual([]);
  });

  test("may be a rate of things by protected people", () => {
    const perHead = { kind: "rate", denominator: "patients" } as const;
    expect(problemsOf({ count: "none", share: "people" }, {}, perHead)).toEqual([]);
  });
});

function problemsOf(
  protection: { readonly count: Protection; readonly share: Protection },
  count: Partial<Indicator> = {},
  share: Partial<Indicator> = {},
): string[] {
  const indicators = [
    { code: "population", protect: "published" },
    { code: "patients" },
    { code: "count", protect: protection.count, ...count },
    {
      code: "share",
      kind: "proportion",
      multiplier: 100,
      numerator: "count",
      denominator: "population",
      protect: protection.share,
      ...share,
    },
  ] as const;
  const observations = [
    ...rows("population", { A: 1000 }),
    ...rows("patients", { A: 900 }),
    ...rows("count", { A: 3 }),
    ...rows("share", { A: 0.3 }),
  ];
  return protect(atlasOf({ areas: ZONE, indicators, observations })).problems.map(formatProblem);
}
