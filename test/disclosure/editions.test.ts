import { describe, expect, test } from "vitest";
import type { AtlasSketch } from "./atlas-of.ts";
import { auditEditions } from "../../src/disclosure/audit-editions.ts";
import { protect } from "../../src/disclosure/protect.ts";
import { earlierProblems, publishedEarlier } from "../../src/disclosure/published-earlier.ts";
import { storedObservation } from "../../src/model/observation.ts";
import { atlasOf, observationOf } from "./atlas-of.ts";
import { counts, rows } from "./zone.ts";

/** A and B are withheld: A for itself, B lest the total tell A. */
const TODAY = counts({ Z: 50, A: 3, B: 7, C: 20, D: 20 });

/** Protects an atlas, and attacks it with what an edition published. */
function attacked(today: AtlasSketch, edition: Readonly<Record<string, number>>) {
  const raw = atlasOf(today);
  const { atlas } = protect(raw);
  const observations = rows("births", edition).map((row) => storedObservation(observationOf(row)));
  const earlier = publishedEarlier(atlas, { name: "2020", observations });
  return { atlas, earlier, problems: auditEditions(atlas, raw, earlier) };
}

describe("a stored edition beside the working data", () => {
  test("gives away a count whose guard it published", () => {
    const { problems } = attacked(TODAY, { B: 7 });
    expect(problems.map(({ severity, found }) => `${severity}: ${found}`)).toEqual([
      'error: indicator "births", period "2021", parent "Z": the withheld count of A can be ' +
        "computed from what is published, with what stored editions published",
    ]);
  });

  test("gives away nothing where the guard was revised since", () => {
    expect(attacked(TODAY, { B: 8 }).problems).toEqual([]);
  });

  test("gives away nothing with numbers that are published today, too", () => {
    expect(attacked(TODAY, { C: 20, D: 20, Z: 50 }).problems).toEqual([]);
  });

  test("gives away a count by a total that is no longer in the data", () => {
    const today = counts({ A: 3, B: 7, C: 20, D: 20 });
    expect(attacked(today, {}).problems).toEqual([]);
    const { problems } = attacked(today, { Z: 50 });
    expect(problems.map(({ found }) => found)).toEqual([
      'indicator "births", period "2021", parent "Z": the withheld count of A can be computed ' +
        "from what is published, with what stored editions published",
    ]);
  });

  test("is told of what it published and what is withheld today", () => {
    const { atlas, earlier } = attacked(TODAY, { A: 3, C: 20 });
    expect(earlier.map(({ observation }) => observation.area)).toEqual(["A"]);
    expect(earlierProblems(atlas, earlier).map(({ severity, found }) => [severity, found])).toEqual(
      [["warning", '1 value that edition "2020" published and that are withheld today']],
    );
  });
});
