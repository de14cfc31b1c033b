import { describe, expect, test } from "vitest";
import type { MapPart } from "../../src/carto/map-parts.ts";
import type { Point } from "../../src/carto/point.ts";
import { farParts } from "../../src/carto/far-parts.ts";

function part(code: string, [left, top]: Point, size: number): MapPart {
  return { code, arcs: new Set(), box: { left, top, right: left + size, bottom: top + size } };
}

const mainland = [0, 1, 2, 3, 4, 5, 6, 7].map((i) =>
  part(`M${i}`, [50 * (i % 4), 50 * Math.floor(i / 4)], 50),
);
const codes = (parts: readonly MapPart[] | undefined) => parts?.map(({ code }) => code);

describe("parts of a map", () => {
  test("are far where a quarter of the map's diagonal lies between", () => {
    const [near, far] = [part("ISLAND", [20, 155], 10), part("ISLAND", [20, 156.1], 10)];
    // The mainland is 200 by 100, so that a quarter of its diagonal is 55.9.
    expect(farParts([...mainland, near])).toBeNull();
    expect(codes(farParts([...mainland, far])?.far)).toEqual(["ISLAND"]);
  });

  test("belong together where islands between them lead from one to the next", () => {
    const chain = [120, 170, 220].map((top, i) => part(`C${i}`, [0, top], 20));
    expect(farParts([...mainland, ...chain])).toBeNull();
  });

  test("are no exception where more than 15 % of the areas lie far away", () => {
    const islands = [0, 1].map((i) => part(`I${i}`, [30 * i, 400], 20));
    expect(farParts([...mainland, ...islands])).toBeNull();
    expect(farParts([...mainland, ...islands.slice(0, 1)])).not.toBeNull();
  });

  test("stay in one map where only an islet of a near area lies far away", () => {
    expect(farParts([...mainland, part("M1", [0, 400], 30)])).toBeNull();
  });

  test("that are specks neither lead to far parts nor make the map larger", () => {
    const rocks = [140, 180].map((top) => part("M0", [100, top], 2));
    const divided = farParts([...mainland, ...rocks, part("ISLAND", [80, 210], 30)]);
    expect(codes(divided?.far)).toEqual(["ISLAND"]);
    expect(divided?.near).toHaveLength(mainland.length);
  });

  test("that are specks go with the far parts among which they lie", () => {
    const rock = part("ISLAND", [93, 405], 1);
    const islands = [part("ISLAND", [80, 400], 12), part("ISLAND", [95, 410], 20)];
    expect(farParts([...mainland, ...islands, rock])?.far).toContain(rock);
  });

  test("of no area at all are not divided", () => {
    expect(farParts([])).toBeNull();
  });
});
