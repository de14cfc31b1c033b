import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pathInPx, pathOfLines, pathOfRings } from "../../src/carto/path-of-rings.ts";
import { scaleBar } from "../../src/carto/scale-bar.ts";
import { textSize, textWidth } from "../../src/carto/text-size.ts";
import { tileAssignment } from "../../src/carto/tile-assignment.ts";
import { wrappedName } from "../../src/carto/wrapped-name.ts";

describe("names on maps", () => {
  test.each([
    ["Suzzara", []],
    ["Moglia Po", [["Moglia", "Po"]]],
    [
      "San Benedetto Po",
      [
        ["San", "Benedetto Po"],
        ["San", "Benedetto", "Po"],
      ],
    ],
    ["Αρχανών - Αστερουσίων", [["Αρχανών -", "Αστερουσίων"]]],
    ["Saint-Denis", [["Saint-", "Denis"]]],
  ])("%s breaks where it may", (name, lines) => {
    expect(wrappedName(name)).toEqual(lines);
  });

  test("grow with every letter, and take no room for what is not seen", () => {
    expect(textWidth("Suzzara")).toBeGreaterThan(textWidth("Suzza"));
    expect(textWidth("\u2068ab\u2069")).toBe(textWidth("ab"));
    expect(textSize(["a", "b"]).height - textSize(["a"]).height).toBe(13);
  });
});

describe("a scale bar", () => {
  test("is the longest round one within a quarter of the sheet", () => {
    expect(scaleBar(0.2, 1100)).toEqual({ kilometres: 20, lengthPx: 100 });
    expect(scaleBar(0.0344, 354).kilometres).toBe(2);
  });

  test("is 1, 2 or 5 times a power of ten, and fits", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 10, noNaN: true }), (kilometresPerPx) => {
        const { kilometres, lengthPx } = scaleBar(kilometresPerPx, 400);
        expect(["1", "2", "5"]).toContain(kilometres.toExponential(3).charAt(0));
        expect(lengthPx).toBeLessThan(100.001);
        expect(lengthPx).toBeGreaterThan(39);
      }),
    );
  });
});

describe("paths", () => {
  test("are written in relative whole numbers without repeated points", () => {
    expect(
      pathOfRings([
        [
          [0, 0],
          [8, 0],
          [8, 0],
          [8, -4],
        ],
      ]),
    ).toBe("M0 0l8 0 0-4z");
    expect(
      pathOfLines([
        [
          [2, 2],
          [4, 6],
        ],
        [
          [9, 9],
          [9, 9],
        ],
      ]),
    ).toBe("M2 2l2 4");
  });

  test("shrink to px for what must not stand in the grid", () => {
    expect(pathInPx("M10-4l8 0 0-5z", 4)).toBe("M2.5-1l2 0 0-1.25z");
  });
});

describe("tiles", () => {
  const place = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }));

  test("are given away at the lowest cost that any order would reach", () => {
    fc.assert(
      fc.property(
        fc.array(place, { minLength: 1, maxLength: 4 }),
        fc.array(place, { minLength: 4, maxLength: 6 }),
        (areas, tiles) => {
          const { tile, cost } = tileAssignment(areas, tiles);
          expect(new Set(tile).size).toBe(areas.length);
          expect(cost).toBe(cheapest(areas, tiles));
        },
      ),
    );
  });

  test("must be enough for all areas", () => {
    expect(() =>
      tileAssignment(
        [
          [0, 0],
          [1, 1],
        ],
        [[0, 0]],
      ),
    ).toThrow("invalid number of tiles: 1");
  });
});

function cheapest(areas: readonly [number, number][], tiles: readonly [number, number][]): number {
  const [area, ...rest] = areas;
  if (area === undefined) return 0;
  const costs = tiles.map((tile, i) => {
    const own = (tile[0] - area[0]) ** 2 + (tile[1] - area[1]) ** 2;
    return own + cheapest(rest, tiles.toSpliced(i, 1));
  });
  return Math.min(...costs);
}
