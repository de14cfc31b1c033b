import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Atlas } from "../../src/model/atlas.ts";
import type { Observation } from "../../src/model/observation.ts";
import type { Sum } from "./attacker.ts";
import { protect } from "../../src/disclosure/protect.ts";
import { isError } from "../../src/model/problem.ts";
import { atlasOf } from "./atlas-of.ts";
import { canBe } from "./attacker.ts";
import {
  CROSSED,
  K,
  leafCounts,
  nameOf,
  NONE,
  SEXES,
  sketchOf,
  yearSketch,
} from "./random-tables.ts";
import { LEAVES, viewOf } from "./tiny-tree.ts";

describe("after protection", () => {
  test("an attacker cannot narrow a small count of a hierarchy of areas", () => {
    const outcomes = check({ columns: NONE, most: 9, runs: 120 });
    expect(outcomes.secure).toBe(120);
  });

  test("an attacker cannot narrow a small count of areas by an exhaustive breakdown", () => {
    const outcomes = check({ columns: SEXES, most: 9, runs: 80 });
    expect(outcomes.secure).toBe(80);
  });

  test("an attacker cannot narrow a small count of areas by two crossed breakdowns", () => {
    const outcomes = check({ columns: CROSSED, most: 30, runs: 40 });
    expect(outcomes.secure).toBeGreaterThanOrEqual(36);
  });

  test("an attacker cannot narrow a small count of areas by quarters and their year", () => {
    const quarters = ["2021-Q1", "2021-Q2", "2021-Q3", "2021-Q4"];
    const outcomes = check({ columns: NONE, periods: quarters, most: 30, runs: 20 });
    expect(outcomes.secure).toBe(20);
  });
});

function check(what: {
  readonly columns: readonly string[];
  readonly periods?: readonly string[];
  readonly most: number;
  readonly runs: number;
}): { readonly secure: number } {
  let secure = 0;
  const { columns, periods = [], most, runs } = what;
  const keys = periods.length > 0 ? periods : columns;
  fc.assert(
    fc.property(leafCounts(keys, most), (leaves) => {
      const sketch = periods.length > 0 ? yearSketch(leaves) : sketchOf(leaves, columns);
      const raw = atlasOf(sketch);
      const { atlas, problems } = protect(raw);
      if (problems.some(isError)) return;
      secure += 1;
      attack(raw, atlas);
    }),
    { numRuns: runs, seed: 20211231 },
  );
  return { secure };
}

/**
 * Each small count must still be possible at 1 and at k - 1 for one who tries everything. A total of
 * several parts that are marked as withheld is known to be at least their number.
 */
function attack(raw: Atlas<Observation>, published: Atlas<Observation>): void {
  const told = new Map(published.observations.map((o) => [nameOf(o), o.value]));
  const sums = sumsOf(raw.observations);
  const counts = new Map(raw.observations.map((o) => [nameOf(o), o.value ?? 0]));
  const view = { ...viewOf(told, sums), most: 45, guesses: counts };
  for (const observation of raw.observations) {
    const { value } = observation;
    if (value === null || value === 0 || value >= K) continue;
    const name = nameOf(observation);
    expect(told.get(name)).toBeNull();
    const parts = sums.find(({ total }) => total === name)?.parts ?? [];
    const least = Math.max(1, parts.filter((part) => counts.get(part) !== 0).length);
    expect([name, canBe(view, name, (count) => count <= least)]).toEqual([name, true]);
    expect([name, canBe(view, name, (count) => count >= K - 1)]).toEqual([name, true]);
  }
}

/** Sums from each total straight to its leaves; found by comparing names, not by the code tested. */
function sumsOf(observations: readonly Observation[]): Sum[] {
  const codesOf = (o: Observation): string[] => (o.breakdown === "" ? [] : o.breakdown.split(";"));
  const isYear = (o: Observation): boolean => !o.period.includes("Q");
  const isUnder = (part: Observation, total: Observation): boolean =>
    (part.area === total.area || total.area === "R" || part.area.startsWith(total.area)) &&
    codesOf(total).every((code) => codesOf(part).includes(code)) &&
    (part.period === total.period || isYear(total));
  const depth = (o: Observation): number => codesOf(o).length + (isYear(o) ? 0 : 1);
  const deepest = Math.max(...observations.map(depth));
  const leaves = observations.filter((o) => LEAVES.includes(o.area) && depth(o) === deepest);
  return observations
    .filter((o) => !leaves.includes(o))
    .map((total) => ({
      total: nameOf(total),
      parts: leaves.filter((leaf) => isUnder(leaf, total)).map(nameOf),
    }));
}
