import { describe, expect, test } from "vitest";
import { protect } from "../../src/disclosure/protect.ts";
import { atlasOf } from "./atlas-of.ts";

/** Three places in a region: people by place, and the mean of something over them. */
function meansOf(people: Readonly<Record<string, number>>, weightProtect: "people" | "published") {
  const total = Object.values(people).reduce((sum, n) => sum + n, 0);
  const counts = Object.entries({ ...people, R: total });
  return atlasOf({
    areas: { R: "", A: "R", B: "R", C: "R" },
    indicators: [
      { code: "people", protect: weightProtect },
      { code: "mean-age", kind: "mean", weight: "people", aggregate: "weighted-mean" },
    ],
    rules: { k: 5 },
    observations: [
      ...counts.map(([area, value]) => ({ indicator: "people", area, value })),
      ...["A", "B", "C", "R"].map((area, i) => ({ indicator: "mean-age", area, value: 40 + i })),
    ],
  });
}

function withheldOf(atlas: ReturnType<typeof meansOf>): readonly string[] {
  return protect(atlas)
    .atlas.observations.filter(({ status }) => status === "suppressed")
    .map(({ indicator, area }) => `${indicator} ${area}`);
}

describe("the mean of few people", () => {
  test("is withheld with their number, and with it nothing that needs not be", () => {
    const withheld = withheldOf(meansOf({ A: 3, B: 20, C: 60 }, "people"));
    expect(withheld).toContain("people A");
    expect(withheld).toContain("people B");
    expect(withheld).toContain("mean-age A");
    expect(withheld).not.toContain("mean-age C");
    expect(withheld).not.toContain("mean-age R");
  });

  test("is published where there are enough, and where their number is public", () => {
    expect(withheldOf(meansOf({ A: 8, B: 20, C: 60 }, "people"))).toEqual([]);
    expect(withheldOf(meansOf({ A: 3, B: 20, C: 60 }, "published"))).toEqual(["mean-age A"]);
  });
});
