import { geoArea } from "d3";
import { mergeArcs, feature } from "topojson-client";
import { describe, expect, test } from "vitest";
import type { AreaTopology, LevelGeometry } from "../../src/carto/level-geometry.ts";
import type { Boundary } from "../../src/model/boundary.ts";
import type { MultiPolygon, Polygon, Position } from "geojson";
import type { Polygon as PolygonArcs } from "topojson-specification";
import { areaMesh } from "../../bench/data/area-mesh.ts";
import { seeded } from "../../bench/data/seeded.ts";
import { localPlane } from "../../src/carto/local-plane.ts";
import { snappedBoundaries } from "../../src/carto/snapped-boundaries.ts";
import { areaAt, geometryOf, zoneGeometries } from "./zone-of-areas.ts";

const KM2 = 6371.0088 ** 2;
const METRE = 1 / 111_195;
const mesh = areaMesh(48);

/** Moves every corner of every polygon on its own, by up to so many metres. */
function jittered(boundaries: readonly Boundary[], metres: number, seed: number) {
  const random = seeded(seed);
  const moved = (corner: Position): Position =>
    corner.map((degrees) => degrees + (random() - 0.5) * 2 * metres * METRE);
  return boundaries.map(({ area, geometry }): Boundary => {
    const rings = (geometry.coordinates as Position[][]).map((ring) => {
      const open = ring.slice(0, -1).map(moved);
      return [...open, ...open.slice(0, 1)];
    });
    return { area, geometry: { type: "Polygon", coordinates: rings } };
  });
}

function geometryFrom(boundaries: readonly Boundary[]): LevelGeometry {
  const areas = boundaries.map(({ area }) => areaAt(area));
  return geometryOf(zoneGeometries(areas, boundaries), "town");
}

/** The pairs of neighbours, a pair once for every arc that both have. */
function sharedArcs({ objects }: AreaTopology): readonly string[] {
  const geometries = objects.areas.geometries as (PolygonArcs & { id: string })[];
  const sides = new Map<number, string[]>();
  for (const { id, arcs } of geometries) {
    for (const arc of (arcs as unknown as number[][]).flat(2)) {
      const number = arc < 0 ? ~arc : arc;
      sides.set(number, [...(sides.get(number) ?? []), id]);
    }
  }
  return [...sides.values()].filter(({ length }) => length > 1).map((pair) => pair.sort().join());
}

function featuresOf({ topology }: LevelGeometry) {
  return feature(topology, topology.objects.areas).features;
}

function kilometres2(geometry: LevelGeometry): number {
  return featuresOf(geometry).reduce((sum, area) => sum + geoArea(area) * KM2, 0);
}

const original = geometryFrom(mesh);

describe.each([1, 2, 3, 4])(
  "polygons that were drawn one by one, with gaps of metres (%i)",
  (seed) => {
    const loose = jittered(mesh, 3, seed);
    const sewn = geometryFrom(loose);

    test("share the arcs that they shared before", () => {
      expect(sharedArcs(sewn.topology).toSorted()).toEqual(
        sharedArcs(original.topology).toSorted(),
      );
    });

    test("keep their area to a thousandth", () => {
      expect(kilometres2(sewn) / kilometres2(original)).toBeCloseTo(1, 3);
    });

    test("leave no gap between them: together they have one ring", () => {
      const { topology } = sewn;
      const pieces = topology.objects.areas.geometries as PolygonArcs[];
      const merged = mergeArcs(topology, pieces);
      expect(merged.arcs.flat()).toHaveLength(1);
    });

    test("have no ring thinner than the tolerance", () => {
      const rings = snappedBoundaries(loose).flatMap(({ geometry }) => ringsOf(geometry));
      expect(Math.min(...rings.map(thickness))).toBeGreaterThan(0.015);
    });
  },
);

describe("boundaries that fit", () => {
  test("stay what they are", () => {
    expect(sharedArcs(original.topology).length).toBeGreaterThan(70);
    const area = mesh.reduce((sum, { geometry }) => sum + spherical(geometry), 0);
    expect(kilometres2(original)).toBeCloseTo(area, 1);
  });

  test("of an area smaller than the tolerance are not lost", () => {
    const at = (lon: number, side: number) =>
      [
        [0, 0],
        [0, side],
        [side, side],
        [side, 0],
        [0, 0],
      ].map(([x = 0, y = 0]) => [lon + x, 45 + y]);
    const rock: Boundary = {
      area: "ROCK",
      geometry: { type: "Polygon", coordinates: [at(11, 5 * METRE)] },
    };
    const land: Boundary = {
      area: "LAND",
      geometry: { type: "Polygon", coordinates: [at(10, 0.5)] },
    };
    expect(snappedBoundaries([land, rock])[1]).toEqual(rock);
    expect(geometryFrom([land, rock]).members).toEqual(["LAND", "ROCK"]);
  });
});

function ringsOf(geometry: Polygon | MultiPolygon): readonly Position[][] {
  return geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
}

/** Twice the area by the length, in km: the width of a ring that is long and thin. */
function thickness(ring: readonly Position[]): number {
  const plane = localPlane(ring.map(([x = 0, y = 0]) => [x, y]));
  const points = ring.map(([x = 0, y = 0]) => plane.toPlane([x, y]));
  let [area, length] = [0, 0];
  points.forEach(([x, y], i) => {
    const [beforeX, beforeY] = points.at(i - 1) ?? [0, 0];
    area += (beforeX * y - x * beforeY) / 2;
    length += Math.hypot(x - beforeX, y - beforeY);
  });
  return (2 * Math.abs(area)) / length;
}

function spherical(geometry: Polygon | MultiPolygon): number {
  const ring = ringsOf(geometry)[0] ?? [];
  const size = geoArea({ type: "Polygon", coordinates: [ring] });
  return Math.min(size, 4 * Math.PI - size) * KM2;
}
