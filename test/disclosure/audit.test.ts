import { describe, expect, test } from "vitest";
import type { AtlasSketch } from "./atlas-of.ts";
import { audit } from "../../src/disclosure/audit.ts";
import { protect } from "../../src/disclosure/protect.ts";
import { isError } from "../../src/model/problem.ts";
import { atlasOf } from "./atlas-of.ts";
import { counts, outcomes, rows } from "./zone.ts";

describe("what the data owner withheld", () => {
  const delivered = (value: number | null): AtlasSketch => ({
    ...counts({}),
    observations: [
      ...rows("births", { Z: 45, B: 20, C: 7, D: 15 }),
      { indicator: "births", area: "A", value, status: "suppressed" },
    ],
  });

  test("stays withheld and is protected like any other", () => {
    expect(outcomes(delivered(null))).toEqual({
      Z: 45,
      A: "suppressed",
      B: 20,
      C: "suppressed",
      D: 15,
    });
  });

  test("is refused by the audit where a total gives it away", () => {
    const raw = atlasOf(delivered(null));
    const asDelivered = {
      ...raw,
      observations: protect(raw).atlas.observations.map((o, i) => ({
        ...o,
        ...raw.observations[i],
      })),
    };
    expect(audit(asDelivered, raw).map(({ found }) => found)).toEqual([
      'indicator "births", period "2021", parent "Z": the withheld count of A can be computed from what is published',
    ]);
  });
});

describe("the audit", () => {
  test("refuses a withheld observation that still has numbers", () => {
    const raw = atlasOf(counts({ A: 3, B: 20 }));
    const { atlas } = protect(raw);
    const leaky = {
      ...atlas,
      observations: atlas.observations.map((o) => (o.area === "A" ? { ...o, upper: 4 } : o)),
    };
    expect(audit(leaky, raw).map(({ found }) => found)).toEqual([
      'indicator "births", period "2021": a withheld observation of area "A" has numbers',
    ]);
    expect(audit(atlas, raw)).toEqual([]);
  });

  test("throws where an observation was dropped", () => {
    const raw = atlasOf(counts({ A: 3, B: 20 }));
    const { atlas } = protect(raw);
    const shorter = { ...atlas, observations: atlas.observations.slice(1) };
    expect(() => audit(shorter, raw)).toThrow("missing observation: births|A|2021|");
  });

  test("names the table that no choice of cells can protect", () => {
    const sketch = counts({ Z: 12, A: 3, B: 9 });
    const indicators = [
      { code: "births" },
      { code: "births-again", kind: "ratio", protect: "published", numerator: "births" } as const,
    ];
    const observations = [
      ...sketch.observations,
      { indicator: "births-again", area: "B", value: 9, numerator: 9, denominator: 1 },
      { indicator: "births-again", area: "Z", value: 12, numerator: 12, denominator: 1 },
    ];
    const { problems } = protect(atlasOf({ ...sketch, indicators, observations }));
    expect(problems.filter(isError).map(({ found }) => found)).toEqual([
      'indicator "births", period "2021", parent "Z": the withheld count of A can be computed from what is published',
    ]);
  });
});
