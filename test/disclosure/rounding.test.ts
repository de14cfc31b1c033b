import { describe, expect, test } from "vitest";

import { protect } from "../../src/disclosure/protect.ts";
import { atlasOf } from "./atlas-of.ts";
import { counts, outcomes, rows, ZONE } from "./zone.ts";

describe("rounding to a base", () => {
  test("comes after suppression and applies to parts and totals one by one", () => {
    const sketch = counts({ Z: 46, A: 3, B: 21, C: 7, D: 15 });
    expect(outcomes({ ...sketch, rules: { roundBase: 5 } })).toEqual({
      Z: 45,
      A: "suppressed",
      B: 20,
      C: "suppressed",
      D: 15,
    });
  });

  test("gives rates of few people from rounded counts and leaves public counts alone", () => {
    const indicators = [
      { code: "workers", protect: "published" },
      { code: "unemployed" },
      {
        code: "share",
        kind: "proportion",
        multiplier: 100,
        numerator: "unemployed",
        denominator: "workers",
      },
    ] as const;
    const observations = [
      ...rows("workers", { A: 101, B: 2000 }),
      ...rows("unemployed", { A: 23, B: 401 }),
      { indicator: "share", area: "A", value: (23 / 101) * 100, lower: 20, upper: 25 },
      { indicator: "share", area: "B", value: 20.05 },
    ];
    const sketch = { areas: ZONE, indicators, observations, rules: { roundBase: 5 } };
    const [workers, , unemployed, , share, exact] = protect(atlasOf(sketch)).atlas.observations;
    expect(workers?.value).toBe(101);
    expect(unemployed?.value).toBe(25);
    expect(share).toMatchObject({ value: (25 / 101) * 100, lower: null, upper: null });
    expect(exact?.value).toBe(20.05);
  });
});
