import { describe, expect, it } from "vitest";
import { crossingOfRing } from "../../src/load/crossing-of-ring.ts";
import { polygonGeometry } from "../../src/load/polygon-geometry.ts";
import { squareAt } from "./villages.ts";

const flat = [
  [0, 0],
  [1, 1],
  [2, 2],
  [0, 0],
];

describe("the rings of a boundary", () => {
  it("are closed where a file leaves them open", () => {
    const open = squareAt(1).slice(0, -1);
    expect(polygonGeometry({ geometry: { type: "Polygon", coordinates: [open] } })).toEqual({
      type: "Polygon",
      coordinates: [squareAt(1)],
    });
  });

  it("are left out where they have no ground, with the holes in them", () => {
    const coordinates = [
      [flat, squareAt(3)],
      [squareAt(1), flat],
    ];
    expect(polygonGeometry({ geometry: { type: "MultiPolygon", coordinates } })).toEqual({
      type: "MultiPolygon",
      coordinates: [[squareAt(1)]],
    });
    expect(polygonGeometry({ geometry: { type: "Polygon", coordinates: [flat] } })).toBe(
      "a polygon without any ground",
    );
  });

  it("keep longitude and latitude only", () => {
    const coordinates = [squareAt(1).map((corner) => [...corner, 512])];
    expect(polygonGeometry({ geometry: { type: "Polygon", coordinates } })).toEqual({
      type: "Polygon",
      coordinates: [squareAt(1)],
    });
  });

  it.each([[[null, 1]], [[NaN, 1]], [[Infinity, 1]], [[1, 90.1]], [[]]])(
    "are refused with a corner that is nowhere (%j)",
    (corner) => {
      const coordinates = [[...squareAt(1).slice(0, 4), corner as number[], [1, 32]]];
      expect(polygonGeometry({ geometry: { type: "Polygon", coordinates } })).toContain(
        "the corner",
      );
    },
  );

  it("are told where they cross themselves", () => {
    const bow = [
      [0, 0],
      [2, 2],
      [2, 0],
      [0, 2],
      [0, 0],
    ];
    expect(crossingOfRing(bow)).toBeDefined();
    expect(crossingOfRing(squareAt(1))).toBeUndefined();
    expect(crossingOfRing([...squareAt(1), ...squareAt(1)])).toBeUndefined();
  });
});
