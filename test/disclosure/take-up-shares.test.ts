import { describe, expect, test } from "vitest";
import type { Atlas } from "../../src/model/atlas.ts";
import type { Indicator, Protection } from "../../src/model/indicator.ts";
import type { Observation } from "../../src/model/observation.ts";
import { protect } from "../../src/disclosure/protect.ts";
import { atlasOf } from "./atlas-of.ts";

const STAGES = ["expected", "recognised", "served"] as const;

/** A funnel of one zone Z with the areas A, B and C; each area's three stages. */
function funnel(
  areas: Readonly<Record<string, readonly [number, number, number]>>,
  protection: Partial<Record<(typeof STAGES)[number], Protection>> = {},
): Atlas<Observation> {
  const atlas = atlasOf({
    areas: { Z: "", A: "Z", B: "Z", C: "Z" },
    indicators: STAGES.map((code): Pick<Indicator, "code"> & Partial<Indicator> => ({
      code,
      protect: protection[code] ?? (code === "expected" ? "none" : "people"),
    })),
    observations: Object.entries(areas).flatMap(([area, values]) =>
      STAGES.map((indicator, i) => ({ area, indicator, value: values[i] ?? null })),
    ),
  });
  const takeUp = [{ id: "care", group: "all", ...named() }];
  return { ...atlas, config: { ...atlas.config, takeUp } };
}

function named() {
  return { expected: "expected", recognised: "recognised", served: "served" };
}

function withheld(atlas: Atlas<Observation>): readonly string[] {
  return protect(atlas).atlas.observations.flatMap(({ area, indicator, status }) =>
    status === "suppressed" ? [`${indicator} ${area}`] : [],
  );
}

describe("a gap between two stages of a funnel", () => {
  test("of too few people withholds the later stage", () => {
    const atlas = funnel({ A: [200, 100, 97], B: [300, 150, 80] });
    expect(withheld(atlas)).toEqual(["served A"]);
  });

  test("of k people or of none is told", () => {
    expect(withheld(funnel({ A: [200, 100, 95], B: [300, 150, 150] }))).toEqual([]);
  });

  test("is hidden from those who subtract the other areas from the total", () => {
    const atlas = funnel({
      Z: [900, 500, 327],
      A: [200, 100, 97],
      B: [300, 150, 80],
      C: [400, 250, 150],
    });
    expect(withheld(atlas)).toEqual(["served A", "served B"]);
  });

  test("withholds the earlier stage where the later is public, and nothing where both are", () => {
    const small = { A: [200, 100, 97] as const };
    expect(withheld(funnel(small, { served: "published" }))).toEqual(["recognised A"]);
    expect(withheld(funnel(small, { recognised: "published", served: "published" }))).toEqual([]);
  });

  test("is none where more are served than recognised", () => {
    expect(withheld(funnel({ A: [200, 97, 100] }))).toEqual([]);
  });
});
