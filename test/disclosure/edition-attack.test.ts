import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Leaves } from "./random-tables.ts";
import { auditStoredEdition } from "../../src/disclosure/audit-stored-edition.ts";
import { protect } from "../../src/disclosure/protect.ts";
import { isError } from "../../src/model/problem.ts";
import { atlasOf } from "./atlas-of.ts";
import { canBe } from "./attacker.ts";
import { K, leafCounts, NONE, sketchOf } from "./random-tables.ts";
import { LEAVES, sumsOfAreas, viewOf } from "./tiny-tree.ts";

type Changes = readonly (readonly [area: string, value: number])[];

const CHANGES: fc.Arbitrary<Changes> = fc.array(
  fc.tuple(fc.constantFrom(...LEAVES), fc.integer({ min: 0, max: 12 })),
  { minLength: 1, maxLength: 2 },
);

function valuesOf(
  observations: readonly { readonly area: string; readonly value: number | null }[],
): ReadonlyMap<string, number | null> {
  return new Map(observations.map(({ area, value }) => [area, value]));
}

/** Freezes an atlas, revises one or two of its areas, and compares what is told with what is found. */
function verdict(leaves: Leaves, changes: Changes): { told: boolean; found: boolean } | undefined {
  const before = sketchOf(leaves, NONE);
  const later = new Map([["", new Map([...(leaves.get("") ?? []), ...changes])]]);
  const edition = protect(atlasOf(before));
  const today = protect(atlasOf(sketchOf(later, NONE)));
  if ([...edition.problems, ...today.problems].some(isError)) return undefined;
  const truth = valuesOf(before.observations);
  const now = valuesOf(today.atlas.observations);
  const seen = new Map(
    [...valuesOf(edition.atlas.observations)].map(([area, value]) => {
      const isSame = now.get(area) === truth.get(area);
      return [area, value ?? (isSame ? (truth.get(area) ?? null) : null)];
    }),
  );
  const view = viewOf(seen, sumsOfAreas());
  const told = LEAVES.some((area) => {
    const value = truth.get(area) ?? 0;
    if (value === 0 || value >= K || seen.get(area) !== null) return false;
    return !canBe(view, area, (one) => one <= 1) || !canBe(view, area, (one) => one >= K - 1);
  });
  const parts = edition.atlas;
  const problems = auditStoredEdition(today.atlas, { name: "e1", parts, earlier: [] });
  return { told, found: problems.length > 0 };
}

describe("after a revision", () => {
  test("what an edition withheld is found where it is told, with few misses and false alarms", () => {
    const outcomes = { found: 0, missed: 0, alarms: 0, quiet: 0 };
    fc.assert(
      fc.property(leafCounts(NONE, 9), CHANGES, (leaves, changes) => {
        const outcome = verdict(leaves, changes);
        if (outcome === undefined) return;
        const { told, found } = outcome;
        if (told) outcomes[found ? "found" : "missed"] += 1;
        else outcomes[found ? "alarms" : "quiet"] += 1;
      }),
      { numRuns: 600, seed: 7 },
    );
    expect(outcomes.found).toBeGreaterThanOrEqual(100);
    expect(outcomes.missed).toBeLessThanOrEqual(2);
    expect(outcomes.alarms).toBeLessThanOrEqual(30);
  });
});
