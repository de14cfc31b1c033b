import { describe, expect, test } from "vitest";
import type { Polygon, Position } from "geojson";
import { woundGeometry } from "../../src/publish/wound-geometry.ts";

const COUNTERCLOCKWISE: Position[] = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
];
const CLOCKWISE = COUNTERCLOCKWISE.toReversed();
const HOLE: Position[] = [
  [1, 1],
  [2, 1],
  [2, 2],
  [1, 1],
];

function polygon(...coordinates: Position[][]): Polygon {
  return { type: "Polygon", coordinates };
}

describe("a geometry for GeoJSON", () => {
  test.each([
    ["as it should be", polygon(COUNTERCLOCKWISE, HOLE.toReversed())],
    ["wound as maps are drawn", polygon(CLOCKWISE, HOLE)],
    ["with a hole that runs along", polygon(COUNTERCLOCKWISE, HOLE)],
  ])("%s runs counterclockwise outside and clockwise in its holes", (_, given) => {
    expect(woundGeometry(given)).toEqual(polygon(COUNTERCLOCKWISE, HOLE.toReversed()));
  });

  test("keeps six decimals and no position twice in a row", () => {
    const fine: Position[] = [
      [10.12345678, 0],
      [12, 0],
      [12.0000001, 0.0000001],
      [12, 3],
      [10.12345678, 0],
    ];
    expect(woundGeometry(polygon(fine))?.coordinates).toEqual([
      [
        [10.123457, 0],
        [12, 0],
        [12, 3],
        [10.123457, 0],
      ],
    ]);
  });

  test("loses rings without an inside, and is none where no ring is left", () => {
    const sliver: Position[] = [
      [0, 0],
      [1e-9, 0],
      [1e-9, 1e-9],
      [0, 0],
    ];
    const line: Position[] = [
      [0, 0],
      [1, 1],
      [2, 2],
      [0, 0],
    ];
    expect(woundGeometry(polygon(sliver))).toBeNull();
    expect(woundGeometry(polygon(line))).toBeNull();
    expect(
      woundGeometry({ type: "MultiPolygon", coordinates: [[sliver], [CLOCKWISE, sliver]] }),
    ).toEqual(polygon(COUNTERCLOCKWISE));
  });

  test("of several parts stays in several parts", () => {
    const far = COUNTERCLOCKWISE.map(([lon = 0, lat = 0]) => [lon + 10, lat]);
    expect(woundGeometry({ type: "MultiPolygon", coordinates: [[CLOCKWISE], [far]] })).toEqual({
      type: "MultiPolygon",
      coordinates: [[COUNTERCLOCKWISE], [far]],
    });
  });
});
