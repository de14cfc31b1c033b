import { describe, expect, test } from "vitest";
import type { AreaPositions } from "../../src/publish/area-positions.ts";
import { areaAt } from "../../src/components/area-at.client.ts";

/** Two squares of a degree side by side, the western one with a hole in which a third lies. */
const SQUARES: AreaPositions = {
  kind: "boundaries",
  steps: 100,
  areas: [
    [
      "west",
      [
        [0, 0, 0, 100, 100, 0, 0, -100, -100, 0],
        [40, 40, 20, 0, 0, 20, -20, 0, 0, -20],
      ],
    ],
    ["inner", [[40, 40, 20, 0, 0, 20, -20, 0, 0, -20]]],
    ["east", [[100, 0, 0, 100, 100, 0, 0, -100, -100, 0]]],
  ],
};

describe("a position", () => {
  test.each([
    [0.2, 0.5, "west"],
    [0.8, 0.5, "west"],
    [0.5, 0.5, "inner"],
    [1.5, 0.5, "east"],
  ])("of longitude %d and latitude %d is in the area around it: %s", (longitude, latitude, key) => {
    expect(areaAt(SQUARES, { longitude, latitude })).toBe(key);
  });

  test("just off a corner of the coast is in the area of the corner, and farther off in none", () => {
    expect(areaAt(SQUARES, { longitude: 2.01, latitude: 0.01 })).toBe("east");
    expect(areaAt(SQUARES, { longitude: 2.5, latitude: 0.5 })).toBeNull();
  });

  const seats: AreaPositions = {
    kind: "seats",
    reachKm: 50,
    areas: [
      ["athens", 23.73, 37.98],
      ["lavrio", 24.05, 37.71],
    ],
  };

  test("is that of the nearest seat, within reach of one", () => {
    expect(areaAt(seats, { longitude: 23.8, latitude: 37.9 })).toBe("athens");
    expect(areaAt(seats, { longitude: 24, latitude: 37.7 })).toBe("lavrio");
    expect(areaAt(seats, { longitude: 25.14, latitude: 35.34 })).toBeNull();
  });

  test("counts a degree of longitude as shorter than one of latitude", () => {
    const north: AreaPositions = {
      kind: "seats",
      reachKm: 500,
      areas: [
        ["east", 2, 60],
        ["north", 0, 61.2],
      ],
    };
    expect(areaAt(north, { longitude: 0, latitude: 60 })).toBe("east");
  });
});
