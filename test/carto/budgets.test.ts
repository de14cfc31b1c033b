import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { AreaLabel } from "../../src/carto/area-texts.ts";
import type { AreaTopology } from "../../src/carto/level-geometry.ts";
import type { Position } from "geojson";
import { areaMesh } from "../../bench/data/area-mesh.ts";
import { seeded } from "../../bench/data/seeded.ts";
import { choropleth } from "../../src/carto/choropleth.ts";
import { croppedBase } from "../../src/carto/cropped-base.ts";
import { framedTopology } from "../../src/carto/framed-topology.ts";
import { gridTopology } from "../../src/carto/grid-topology.ts";
import { mapBase, type MapSheet } from "../../src/carto/map-base.ts";
import { multiplesMap } from "../../src/carto/multiples-map.ts";
import { planarTopology } from "../../src/carto/planar-topology.ts";
import { simplifyTolerance } from "../../src/carto/simplify-tolerance.ts";
import { areaAt, geometryOf, zoneGeometries } from "./zone-of-areas.ts";

const SHEET = { widthPx: 720, maxHeightPx: 720 };

function meshOf(count: number, sheet: MapSheet = SHEET) {
  const boundaries = areaMesh(count);
  const areas = boundaries.map(({ area }) => areaAt(area));
  const geometry = geometryOf(zoneGeometries(areas, boundaries), "town");
  return { geometry, base: mapBase(geometry, sheet), codes: geometry.members };
}

function pictureOf({ base, codes }: ReturnType<typeof meshOf>): string {
  return codes.length <= 120
    ? linkedPicture(
        { base, codes },
        codes.map((code) => ({ code, name: code, value: "12.5" })),
      )
    : choropleth({ ...wordsOf({ base, codes }), labels: [], links: [] }).markup;
}

function linkedPicture(
  map: Pick<ReturnType<typeof meshOf>, "base" | "codes">,
  labels: readonly AreaLabel[] = [],
): string {
  const links = map.codes.map((code) => {
    return { code, href: `/en/areas/${code}/`, label: `${code}: 12.5` };
  });
  return choropleth({ ...wordsOf(map), labels, links }).markup;
}

function wordsOf({ base, codes }: Pick<ReturnType<typeof meshOf>, "base" | "codes">) {
  return {
    base,
    id: "map",
    title: "Rate of the invented areas",
    description: "",
    scaleLabel: (kilometres: number) => `${kilometres} km`,
    classOf: classesOf(codes, 1),
  };
}

const brotli = (text: string) => brotliCompressSync(text).length;

const large = meshOf(786);
const some = meshOf(60);
const small = meshOf(24);

describe("the bytes of a map, compressed with brotli", () => {
  test("are at most 40,000 for 786 areas at 720 px, 12,000 for 24 with names and links", () => {
    expect(large.base.areas).toHaveLength(786);

    expect(brotli(pictureOf(large))).toBeLessThanOrEqual(40_000);
    expect(brotli(pictureOf(small))).toBeLessThanOrEqual(12_000);
  });

  test("are at most 1,000 for the same 786 areas on a phone, beside those of the page", () => {
    const wide = meshOf(786, { ...SHEET, maxHeightPx: 540, detail: "half" });
    const narrow = croppedBase(wide.base, { widthPx: 354, maxHeightPx: 420, marginPx: 10 });
    const page = linkedPicture(wide);

    expect(page.match(/<a /g)).toHaveLength(786);
    expect(brotli(page + linkedPicture({ ...wide, base: narrow })) - brotli(page)).toBeLessThan(
      1000,
    );
  });

  test("are at most 1,500 for a further map of the same 786 areas in one figure", () => {
    const maps = (...seeds: readonly number[]) => multiplesOf(large, seeds);

    expect(brotli(maps(7, 11)) - brotli(maps(7))).toBeLessThanOrEqual(1500);
  });
});

function multiplesOf({ base, codes }: ReturnType<typeof meshOf>, seeds: readonly number[]) {
  const panels = seeds.map((seed) => ({ label: `${seed}`, classOf: classesOf(codes, seed) }));
  const words = { id: "maps", title: "Rate", description: "" };
  return multiplesMap({ base, ...words, panels, columns: 2 }).markup;
}

/** Classes by chance, which is what compresses worst. */
function classesOf(codes: readonly string[], seed: number): (code: string) => string {
  const random = seeded(seed);
  const classes = new Map(codes.map((code) => [code, `q${1 + Math.floor(random() * 5)}`]));
  return (code) => classes.get(code) ?? "nodata";
}

describe("the borders of a crowd", () => {
  const cornersOf = (map: ReturnType<typeof meshOf>) => {
    const inDegrees = planarTopology(map.geometry.topology, (point) => point);
    const { topology } = framedTopology(inDegrees, SHEET, () => true);
    return gridTopology(topology, map.base).arcs.flat().length;
  };

  test("keep about as many corners as a page can carry, and lose no area", () => {
    expect(cornersOf(large)).toBeLessThanOrEqual(6400);
    expect(large.base.areas.every(({ path }) => path.length > 0)).toBe(true);
  });

  test("of still more areas are not made simpler than the eye forgives", () => {
    expect(cornersOf(meshOf(2500))).toBeGreaterThan(6400);
  });
});

describe("what is drawn", () => {
  const inDegrees = planarTopology(some.geometry.topology, (point) => point);
  const { topology: inPx } = framedTopology(inDegrees, SHEET, () => true);
  const onGrid = gridTopology(inPx, some.base);
  const unrounded = gridTopology(inPx, { ...some.base, grid: 1e6 });

  test("lies at most 0.25 px beside the simplified borders", () => {
    for (const [i, arc] of onGrid.arcs.entries()) {
      const simplified = (unrounded.arcs[i] ?? []).map((point) => scaled(point, 1e6));
      for (const point of arc) {
        const place = scaled(point, some.base.grid);
        const errors = simplified.map((corner) => distance(place, corner));
        expect(Math.min(...errors)).toBeLessThanOrEqual(0.25);
      }
    }
  });

  test("leaves out triangles below half a device px only", () => {
    const { minAreaPx2 } = simplifyTolerance({
      extentMetres: 1,
      widthPx: 1,
      devicePixelRatio: 2,
      tolerancePx2: 0.5,
    });
    const pointsOf = ({ arcs }: AreaTopology) => arcs.flat().length;
    expect(pointsOf(unrounded)).toBeLessThan(pointsOf(inPx));
    for (const [i, arc] of unrounded.arcs.entries()) {
      const kept = new Set(arc.map(([x = 0]) => x));
      const whole = inPx.arcs[i] ?? [];
      const alone = whole.filter(([x = 0], j) => {
        const [before, after] = [whole[j - 1], whole[j + 1]];
        const isNext = [before, after].every((next) =>
          kept.has(Math.round((next?.[0] ?? 0) * 1e6)),
        );
        return isNext && !kept.has(Math.round(x * 1e6));
      });
      for (const corner of alone) {
        const j = whole.indexOf(corner);
        const devicePx2 = 4 * triangle(whole[j - 1], corner, whole[j + 1]);
        expect(devicePx2).toBeLessThanOrEqual(minAreaPx2);
      }
    }
  });
});

function scaled(position: Position, grid: number): Position {
  return position.map((steps) => steps / grid);
}

function distance([x = 0, y = 0]: Position, [toX = 0, toY = 0]: Position): number {
  return Math.hypot(toX - x, toY - y);
}

function triangle(a: Position = [], b: Position = [], c: Position = []): number {
  const [[ax = 0, ay = 0], [bx = 0, by = 0], [cx = 0, cy = 0]] = [a, b, c];
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
}
