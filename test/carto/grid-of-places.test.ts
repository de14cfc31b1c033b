import { polygonHull } from "d3";
import fc from "fast-check";
import { merge, neighbors } from "topojson-client";
import { topology } from "topojson-server";
import { describe, expect, test } from "vitest";
import type { AreaTopology } from "../../src/carto/level-geometry.ts";
import type { Point, Ring } from "../../src/carto/point.ts";
import type { FeatureCollection, Position } from "geojson";
import type { MultiPolygon } from "topojson-specification";
import { planarTopology } from "../../src/carto/planar-topology.ts";
import { polygonsOfRings, ringArea } from "../../src/carto/polygons-of-rings.ts";
import { thiessen, typicalSpacing } from "../../src/carto/thiessen.ts";
import { areaAt, geometryOf, zoneGeometries } from "./zone-of-areas.ts";

const geometriesOf = (made: AreaTopology) => made.objects.areas.geometries as MultiPolygon[];

/** The pairs that share an arc, each as "S0 S1". */
function pairsOf(made: AreaTopology): readonly string[] {
  const geometries = geometriesOf(made);
  const name = (i: number) => String(geometries[i]?.id);
  return neighbors(geometries)
    .flatMap((others, i) => others.filter((j) => i < j).map((j) => `${name(i)} ${name(j)}`))
    .sort();
}

function pairsWhere(
  points: readonly Point[],
  isPair: (a: Point, b: Point) => boolean,
): readonly string[] {
  return points
    .flatMap((a, i) =>
      points.flatMap((b, j) => (i < j && isPair(a, b) ? `${codeOf(i)} ${codeOf(j)}` : [])),
    )
    .sort();
}

const codeOf = (i: number) => `S${String(i).padStart(2, "0")}`;

function zoneAt(places: readonly Point[]) {
  return zoneGeometries(places.map(([lon, lat], i) => areaAt(codeOf(i), { lon, lat })));
}

const ringsOfAll = (made: AreaTopology) => merge(made, geometriesOf(made)).coordinates.flat();

const areaOfPositions = (ring: readonly Position[]) =>
  ringArea(ring.slice(0, -1).map(([x = 0, y = 0]): Point => [x, y]));

/** The area of all cells, each on its own. */
function areaOfCells(made: AreaTopology): number {
  return geometriesOf(made)
    .flatMap((cell) => merge(made, [cell]).coordinates)
    .reduce((sum, rings) => sum + rings.reduce((all, ring) => all + areaOfPositions(ring), 0), 0);
}

function expectOneGround(made: AreaTopology, count: number): void {
  expect(geometriesOf(made).map(({ arcs }) => arcs.length)).toEqual(Array(count).fill(1));
  const outline = ringsOfAll(made);
  expect(outline).toHaveLength(1);
  const whole = areaOfPositions(outline[0] ?? []);
  expect(areaOfCells(made) / whole).toBeCloseTo(1, 9);
}

const column = (i: number) => Number((10 + 0.1 * i).toFixed(1));
const row = (i: number) => Number((45 + 0.1 * i).toFixed(1));
const squareGrid = (size: number): readonly Point[] =>
  Array.from({ length: size * size }, (_, i) => [column(i % size), row(Math.floor(i / size))]);

const isRook = (a: Point, b: Point) => Math.abs(Math.hypot(a[0] - b[0], a[1] - b[1]) - 0.1) < 1e-9;

/** Hexagons of 0.1 degrees on the ground, in the digits one would type. */
const narrowing = Math.cos((45 * Math.PI) / 180);
const hexagons: readonly Point[] = [-2, -1, 0, 1, 2].flatMap((r) =>
  [-2, -1, 0, 1, 2]
    .filter((q) => Math.abs(q + r) <= 2)
    .map((q): Point => [
      Number((10 + (0.1 * (q + r / 2)) / narrowing).toFixed(6)),
      Number((45 + 0.1 * r * Math.sqrt(0.75)).toFixed(6)),
    ]),
);
const isBesideHexagon = (a: Point, b: Point) =>
  Math.hypot((a[0] - b[0]) * narrowing, a[1] - b[1]) < 0.11;

const four = squareGrid(2);
const isWithCentre = (a: Point, b: Point) => isRook(a, b) || [a, b].some(([x]) => x === 10.05);

describe("places on a regular grid", () => {
  test.each<[string, readonly Point[], (a: Point, b: Point) => boolean]>([
    ["two by two", four, isRook],
    ["three by three", squareGrid(3), isRook],
    ["four by four", squareGrid(4), isRook],
    ["seven by seven", squareGrid(7), isRook],
    ["four around a fifth", [...four, [10.05, 45.05]], isWithCentre],
    ["hexagons", hexagons, isBesideHexagon],
    ["five from west to east", [0, 1, 2, 3, 4].map((i) => [column(i), 45]), isRook],
    ["five from south to north", [0, 1, 2, 3, 4].map((i) => [10, row(i)]), isRook],
    [
      "five across",
      [0, 1, 2, 3, 4].map((i) => [column(i), row(i)]),
      (a, b) => Math.abs(a[0] - b[0]) < 0.11,
    ],
    ["two", [four[0] ?? [0, 0], four[3] ?? [0, 0]], () => true],
    ["one", four.slice(0, 1), () => false],
  ])("border on those that share a side, and on no other: %s", (_, places, isPair) => {
    const geometries = zoneAt(places);
    const towns = geometryOf(geometries, "town").topology;
    expect(pairsOf(towns)).toEqual(pairsWhere(places, isPair));
    expectOneGround(towns, places.length);
    const zone = geometryOf(geometries, "zone").topology;
    expect(geometriesOf(zone).map(({ arcs }) => arcs.map((rings) => rings.length))).toEqual([[1]]);
  });

  test("have their corners in the same place, whichever cell names them", () => {
    const { topology: made } = geometryOf(zoneAt(four), "town");
    const corners = planarTopology(made, (point) => point).arcs.flat();
    const inner = corners.filter(([x = 0, y = 0]) => Math.hypot(x - 10.05, y - 45.05) < 0.01);
    expect(new Set(inner.map(String)).size).toBe(1);
    expect(inner).toHaveLength(4);
  });

  test("keep a cell each where two are in the same place", () => {
    const places = [...four, ...four.slice(0, 1)];
    const { topology: made } = geometryOf(zoneAt(places), "town");
    expectOneGround(made, 5);
    const alone = geometryOf(zoneAt([...four.slice(0, 1), ...four.slice(0, 1)]), "town");
    expectOneGround(alone.topology, 2);
  });
});

/** From where to where two cells border, along their bisector in lengths of their distance. */
function borderOf(points: readonly Point[], a: Point, b: Point): readonly [number, number] {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const middle = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2] as const;
  let [low, high] = [-Infinity, Infinity];
  for (const other of points) {
    if (other === a || other === b) continue;
    const [ox, oy] = [other[0] - a[0], other[1] - a[1]];
    const slope = -dy * ox + dx * oy;
    const room =
      (ox * (other[0] + a[0])) / 2 +
      (oy * (other[1] + a[1])) / 2 -
      (middle[0] * ox + middle[1] * oy);
    if (slope > 0) high = Math.min(high, room / slope);
    else if (slope < 0) low = Math.max(low, room / slope);
    else if (room < 0) return [0, 0];
  }
  return [low, high];
}

const digit = fc.integer({ min: 0, max: 5 });
const wholePlaces = fc.uniqueArray(fc.tuple(digit, digit), {
  minLength: 1,
  maxLength: 20,
  selector: ([x, y]) => `${x} ${y}`,
});

function planar(points: readonly Point[], outline: readonly Ring[] | null): AreaTopology {
  const cells = thiessen(
    points.map((point, i) => ({ id: codeOf(i), point })),
    outline,
  );
  const areas: FeatureCollection = {
    type: "FeatureCollection",
    features: cells.map(({ id, rings }) => ({
      type: "Feature",
      id,
      properties: {},
      geometry: {
        type: "MultiPolygon",
        coordinates: polygonsOfRings(rings).map((polygon) => polygon.map(closed)),
      },
    })),
  };
  return topology({ areas }, 1e5) as AreaTopology;
}

function closed(ring: Ring): Position[] {
  return [...ring, ...ring.slice(0, 1)].map((point) => [...point]);
}

describe("places at whole numbers", () => {
  const wide: Ring = [
    [-10, -10],
    [10, -10],
    [10, 10],
    [-10, 10],
  ];

  test("divide their hull among them", () => {
    fc.assert(
      fc.property(wholePlaces, (points) => {
        const made = planar(points, null);
        expectOneGround(made, points.length);
        const by = typicalSpacing(points) / 2;
        const discs = points.flatMap(([x, y]) =>
          Array.from({ length: 24 }, (_, i): [number, number] => {
            const angle = (Math.PI * i) / 12;
            return [x + by * Math.cos(angle), y + by * Math.sin(angle)];
          }),
        );
        const hull = ringArea(polygonHull(discs) ?? []);
        expect(areaOfCells(made) / hull).toBeCloseTo(1, 3);
      }),
      { numRuns: 300 },
    );
  });

  test("border on each other just where the line between them has a length", () => {
    fc.assert(
      fc.property(wholePlaces, (points) => {
        const found = new Set(pairsOf(planar(points, [wide])));
        const expected = pairsWhere(points, (a, b) => {
          const [low, high] = borderOf(points, a, b);
          return Math.min(high, lastInside(a, b, 1)) - Math.max(low, -lastInside(a, b, -1)) > 1e-4;
        });
        expect([...found].sort()).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});

/** How far the bisector of two places runs, in lengths of their distance, within 10 of nought. */
function lastInside(a: Point, b: Point, sign: 1 | -1): number {
  const middle = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2] as const;
  const way = [-(b[1] - a[1]) * sign, (b[0] - a[0]) * sign] as const;
  const room = (axis: 0 | 1) =>
    way[axis] === 0 ? Infinity : (10 * Math.sign(way[axis]) - middle[axis]) / way[axis];
  return Math.min(room(0), room(1));
}
