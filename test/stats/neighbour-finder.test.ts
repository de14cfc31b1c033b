import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { NeighbourField, SimilarArea } from "../../src/stats/neighbour-finder.ts";
import { canon } from "../../src/stats/canon.ts";
import { neighbourFinder } from "../../src/stats/neighbour-finder.ts";
import { spread } from "../../src/stats/spread.ts";
import { zscores } from "../../src/stats/zscores.ts";

/** Compares one area with every other, as method.md 8 says it. */
function plainNeighbours(field: NeighbourField, target: string): SimilarArea[] {
  const { ids, values, k = 5, weights } = field;
  const place = ids.indexOf(target);
  const columns = (values[0] ?? []).flatMap((_, j) => {
    const column = values.map((row) => row[j] ?? null);
    const isFlat = (spread(column)?.deviation ?? 0) === 0;
    return isFlat ? [] : [{ weight: weights?.[j] ?? 1, scores: zscores(column) }];
  });
  const allWeight = columns.reduce((sum, { weight }) => sum + weight, 0);
  return ids
    .flatMap((id, area) => {
      const both = columns.flatMap(({ weight, scores }) => {
        const [own, other] = [scores[place] ?? null, scores[area] ?? null];
        return own === null || other === null
          ? []
          : [{ weight, square: (own - other) * (own - other) }];
      });
      const held = both.reduce((sum, { weight }) => sum + weight, 0);
      if (area === place || held === 0 || canon(held / allWeight) < 0.7) return [];
      const squares = both.reduce((sum, { weight, square }) => sum + weight * square, 0);
      return [{ id, distance: Math.sqrt(squares / held) }];
    })
    .sort((a, b) => canon(a.distance) - canon(b.distance) || (a.id < b.id ? -1 : 1))
    .slice(0, k);
}

/** Few distinct values, so that many areas are equally far. */
const coarse = fc.integer({ min: 0, max: 6 });
const fine = fc.double({ min: -100, max: 100, noNaN: true });
const cell = fc.oneof(
  { weight: 5, arbitrary: coarse },
  { weight: 5, arbitrary: fine },
  { weight: 1, arbitrary: fc.constant(null) },
);
const fields = fc.integer({ min: 1, max: 6 }).chain((variables) =>
  fc.record({
    rows: fc.array(fc.array(cell, { minLength: variables, maxLength: variables }), {
      minLength: 1,
      maxLength: 200,
    }),
    weights: fc.array(fc.constantFrom(0.5, 1, 2), { minLength: variables, maxLength: variables }),
    k: fc.integer({ min: 1, max: 7 }),
  }),
);

describe("neighbourFinder", () => {
  test("finds for every area what a comparison with each of the others finds", () => {
    fc.assert(
      fc.property(fields, ({ rows, weights, k }) => {
        // Not in the order of the rows.
        const ids = rows.map((_, i) => `A${(i * 37) % rows.length}-${i}`);
        const field = { ids, values: rows, weights, k };
        const nearestTo = neighbourFinder(field);
        for (const id of ids) expect(nearestTo(id)).toEqual(plainNeighbours(field, id));
      }),
    );
  });

  test("finds them among more areas than are compared at a time", () => {
    const rows = Array.from({ length: 700 }, (_, i) =>
      [3, 7, 11, 13, 17].map((step) => (i % step === 1 ? null : (i * i * step) % 101)),
    );
    const ids = rows.map((_, i) => `A${(i * 37) % rows.length}`);
    const field = { ids, values: rows };
    const nearestTo = neighbourFinder(field);
    for (const id of ids) expect(nearestTo(id)).toEqual(plainNeighbours(field, id));
  });

  test("finds none for areas with less than others could share", () => {
    const values = [
      [1, null, null],
      [2, 5, 1],
      [3, 4, 2],
      [1, 3, 3],
    ];
    const nearestTo = neighbourFinder({ ids: ["A", "B", "C", "D"], values });
    expect(nearestTo("A")).toEqual([]);
    expect(nearestTo("B").map(({ id }) => id)).toEqual(["C", "D"]);
  });

  test("knows no area that it was not given", () => {
    expect(() => neighbourFinder({ ids: ["A"], values: [[1]] })("X")).toThrow("unknown area: X");
  });
});
