import { describe, expect, test } from "vitest";
import { protect } from "../../src/disclosure/protect.ts";
import { atlasOf, type ObservationSketch } from "./atlas-of.ts";

/** Women and men of a place, and both. */
function bySex(indicator: string, women: number, men: number): readonly ObservationSketch[] {
  return [
    { indicator, area: "A", breakdown: "sex=f", value: women },
    { indicator, area: "A", breakdown: "sex=m", value: men },
    { indicator, area: "A", value: women + men },
  ];
}

describe("one woman seen, and one served", () => {
  const counts = { seen: bySex("seen", 1, 60), served: bySex("served", 1, 46) };
  const atlas = atlasOf({
    areas: { A: "" },
    indicators: [
      { code: "seen" },
      { code: "served" },
      {
        code: "share",
        kind: "proportion",
        numerator: "served",
        denominator: "seen",
        derived: "quotient",
      },
    ],
    breakdowns: { sex: ["f", "m"] },
    rules: { k: 5 },
    observations: [...counts.seen, ...counts.served],
  });
  const { atlas: published } = protect(atlas);
  const statusOf = (indicator: string, breakdown: string) =>
    published.observations.find(
      (item) => item.indicator === indicator && item.breakdown === breakdown,
    )?.status;

  test.each(["seen", "served"])("are not told by the men beside all who are %s", (indicator) => {
    expect(statusOf(indicator, "sex=f")).toBe("suppressed");
    expect([statusOf(indicator, "sex=m"), statusOf(indicator, "")]).toContain("suppressed");
  });
});
