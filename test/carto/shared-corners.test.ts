import { describe, expect, test } from "vitest";
import type { Point, Ring } from "../../src/carto/point.ts";
import { sharedCorners } from "../../src/carto/shared-corners.ts";

const noise = 1e-13;
const west: Ring = [
  [0, 0],
  [5, 0],
  [5, 10],
  [0, 10],
];

describe("corners of cells cut out one by one", () => {
  test("become one where only the arithmetic parts them", () => {
    const east: Ring = [
      [5 + noise, -noise],
      [10, 0],
      [10, 10],
      [5 - noise, 10],
    ];
    const [[a = []] = [], [b = []] = []] = sharedCorners([[west], [east]]);
    expect(b[0]).toEqual(a[1]);
    expect(b[3]).toEqual(a[2]);
  });

  test("stay as they are where they are truly apart", () => {
    const east: Ring = west.map(([x, y]): Point => [x + 5.0001, y]);
    expect(sharedCorners([[west], [east]])).toEqual([[west], [east]]);
  });

  test("are named by every cell whose side they lie on", () => {
    const south: Ring = [
      [5, 0],
      [10, 0],
      [10, 4],
      [5 + noise, 4],
    ];
    const north: Ring = [
      [5, 4],
      [10, 4],
      [10, 10],
      [5, 10],
    ];
    const [[joined] = []] = sharedCorners([[west], [south], [north]]);
    expect(joined).toHaveLength(5);
    expect(joined?.[2]?.[1]).toBe(4);
  });

  test.each<[string, Ring]>([
    [
      "in the middle of a ring",
      [
        [0, 0],
        [5, 0],
        [8, 0],
        [5, noise],
        [5, 10],
        [0, 10],
      ],
    ],
    [
      "at the start of a ring",
      [
        [8, 0],
        [5, noise],
        [5, 10],
        [0, 10],
        [0, 0],
        [5, 0],
      ],
    ],
  ])("leave no line without a width %s", (_, ring) => {
    const [[cleaned = []] = []] = sharedCorners([[ring]]);
    expect(cleaned.map(([x, y]) => `${x} ${Math.round(y)}`).sort()).toEqual(
      west.map(([x, y]) => `${x} ${y}`).sort(),
    );
  });

  test("leave no ring without a width", () => {
    const line: Ring = [
      [5, 0],
      [5 + noise, 4],
      [5, 10],
    ];
    expect(sharedCorners([[west, line]]).map((rings) => rings.length)).toEqual([1]);
  });
});
