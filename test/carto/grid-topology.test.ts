import { topology } from "topojson-server";
import { describe, expect, test } from "vitest";
import type { AreaTopology } from "../../src/carto/level-geometry.ts";
import type { Feature, FeatureCollection, Polygon, Position } from "geojson";
import { gridTopology } from "../../src/carto/grid-topology.ts";

const GRID = 4;

function area(id: string, ring: readonly Position[]): Feature<Polygon> {
  const coordinates = [[...ring, ring[0] ?? []]];
  return { type: "Feature", id, properties: {}, geometry: { type: "Polygon", coordinates } };
}

/** A wide area with a saw for its upper side and a notch in the right one, and what lies in the notch. */
function notched(notchPx: number): AreaTopology {
  const saw = Array.from({ length: 99 }, (_, i): Position => [99 - i, i % 2]);
  const [top, bottom] = [50, 50 + notchPx];
  const notch: Position[] = [
    [100, bottom],
    [100 - notchPx, bottom],
    [100 - notchPx, top],
    [100, top],
  ];
  const wide = area("wide", [...saw, [0, 100], [100, 100], ...notch, [100, 0]]);
  const features = [wide, area("small", notch)];
  const areas: FeatureCollection = { type: "FeatureCollection", features };
  return topology({ areas }) as AreaTopology;
}

function cornersOf({ arcs }: AreaTopology): ReadonlySet<string> {
  return new Set(arcs.flat().map(([x = 0, y = 0]) => `${x / GRID},${y / GRID}`));
}

describe("of more corners than a sheet can carry", () => {
  const crowded = { grid: GRID, widthPx: 1 };

  test("those that are least seen are left out", () => {
    const corners = cornersOf(gridTopology(notched(1), crowded));
    expect(corners.has("50,1")).toBe(false);
    expect(cornersOf(gridTopology(notched(1), { grid: GRID, widthPx: 100 })).has("50,1")).toBe(
      true,
    );
  });

  test("those stay without which an area would vanish", () => {
    const corners = cornersOf(gridTopology(notched(1), crowded));
    for (const corner of ["99,50", "99,51", "100,50", "100,51"]) expect(corners).toContain(corner);
  });

  test("an area smaller than half a device px vanishes all the same", () => {
    const corners = cornersOf(gridTopology(notched(0.25), crowded));
    expect(corners.has("99.75,50")).toBe(false);
  });
});
