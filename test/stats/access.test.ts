import fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  decayBands,
  enhancedTwoStepFloatingCatchment,
} from "../../src/stats/enhanced-two-step-floating-catchment.ts";
import { geodesic } from "../../src/stats/geodesic.ts";
import { haversine } from "../../src/stats/haversine.ts";
import { nearest } from "../../src/stats/nearest.ts";
import { perThousand } from "../../src/stats/per-thousand.ts";
import { twoStepFloatingCatchment } from "../../src/stats/two-step-floating-catchment.ts";

describe("distances", () => {
  test("are 0 from a place to itself", () => {
    expect(haversine([25, 35], [25, 35])).toBe(0);
    expect(geodesic([25, 35], [25, 35])).toBe(0);
  });

  test("along the equator are arcs of the ellipsoid's circle", () => {
    expect(geodesic([0, 0], [1, 0])).toBeCloseTo((6378137 * Math.PI) / 180, 3);
  });

  test("along a meridian are those of the geodesic tables: a quadrant is 10,001,965.729 m", () => {
    expect(geodesic([10, 0], [10, 90])).toBeCloseTo(10001965.729, 2);
  });

  test("on sphere and ellipsoid are within 0.6 % of each other", () => {
    const place = fc.tuple(
      fc.double({ min: 20, max: 40, noNaN: true }),
      fc.double({ min: 25, max: 60, noNaN: true }),
    );
    fc.assert(
      fc.property(place, place, (a, b) => {
        const [sphere, ellipsoid] = [haversine(a, b), geodesic(a, b)];
        expect(Math.abs(sphere - ellipsoid)).toBeLessThanOrEqual(0.006 * ellipsoid + 1e-3);
        expect(geodesic(b, a)).toBeCloseTo(ellipsoid, 5);
      }),
    );
  });

  test("of opposite places are refused by the ellipsoid", () => {
    expect(() => geodesic([0, 0], [179.7, 0.5])).toThrow(
      "invalid pair of opposite places: 0 0, 179.7 0.5",
    );
  });
});

describe("nearest", () => {
  test("takes the smaller id of equally near services and leaves out those without a place", () => {
    const services = [
      { id: "s9", lon: 26, lat: 35 },
      { id: "s2", lon: 24, lat: 35 },
      { id: "s1", lon: null, lat: null },
    ];
    expect(nearest([25, 35], services)?.id).toBe("s2");
    expect(nearest([25, 35], services.slice(2))).toBeNull();
  });
});

describe("perThousand", () => {
  test("keeps none, not known and nobody in need apart", () => {
    expect(perThousand(0, 500)).toEqual({ value: 0, status: "ok" });
    expect(perThousand(null, 500)).toEqual({ value: null, status: "missing" });
    expect(perThousand(3, null)).toEqual({ value: null, status: "missing" });
    expect(perThousand(0, 0)).toEqual({ value: null, status: "undefined" });
  });
});

describe("floating catchments", () => {
  const distance = fc.option(fc.integer({ min: 0, max: 40 }));
  const input = fc.record({
    demand: fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 3, maxLength: 3 }),
    supply: fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 4, maxLength: 4 }),
    distances: fc.array(fc.array(distance, { minLength: 4, maxLength: 4 }), {
      minLength: 3,
      maxLength: 3,
    }),
  });

  test("hand out all of the supply that has any demand, and nothing else", () => {
    fc.assert(
      fc.property(input, (own) => {
        const found = twoStepFloatingCatchment({ ...own, threshold: 15 });
        const given = own.demand.reduce(
          (sum, people, i) => sum + people * (found.access[i] ?? 0),
          0,
        );
        const reached = own.supply.filter((_, service) => !found.idle.includes(service));
        expect(given).toBeCloseTo(
          reached.reduce((sum, capacity) => sum + capacity, 0),
          8,
        );
      }),
    );
  });

  test("include the threshold, and list services that nobody reaches", () => {
    const found = twoStepFloatingCatchment({
      demand: [100],
      supply: [2, 5],
      distances: [[0.1 + 0.2, null]],
      threshold: 0.3,
    });
    expect(found.access).toEqual([0.02]);
    expect(found.idle).toEqual([1]);
  });

  test("count a farther service for less", () => {
    const found = enhancedTwoStepFloatingCatchment({
      demand: [100, 100],
      supply: [100],
      distances: [[10], [25]],
      decay: decayBands(30),
    });
    expect((found.access[1] ?? NaN) / (found.access[0] ?? NaN)).toBeCloseTo(0.22, 12);
  });
});
