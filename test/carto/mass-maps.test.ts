import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Boundary } from "../../src/model/boundary.ts";
import { choropleth } from "../../src/carto/choropleth.ts";
import { mapBase } from "../../src/carto/map-base.ts";
import { mosaic, squarePx } from "../../src/carto/mosaic.ts";
import { symbolMap } from "../../src/carto/symbol-map.ts";
import { assertClassCounts } from "../../src/figures/assert-class-counts.ts";
import { areaAt, geometryOf, zoneGeometries } from "./zone-of-areas.ts";

const SIDE = 40;

/** A square of square areas, one of them a hundredth of a degree wide. */
const squares = Array.from({ length: SIDE * SIDE }, (_, i) => {
  const code = `S${String(i).padStart(4, "0")}`;
  const [left, bottom] = [10 + (i % SIDE) / 100, 45 + Math.floor(i / SIDE) / 100];
  const corners = [
    [left, bottom],
    [left + 0.01, bottom],
    [left + 0.01, bottom + 0.01],
    [left, bottom + 0.01],
    [left, bottom],
  ];
  const boundary: Boundary = { area: code, geometry: { type: "Polygon", coordinates: [corners] } };
  return { code, boundary };
});
const codes = squares.map(({ code }) => code);
const zone = zoneGeometries(
  codes.map((code) => areaAt(code)),
  squares.map(({ boundary }) => boundary),
);
const base = mapBase(geometryOf(zone, "town"), { widthPx: 354, maxHeightPx: 420 });
const common = {
  base,
  id: "map",
  title: "Births",
  description: "",
  labels: codes.map((code, i) => ({ code, name: code, value: "1", weight: i })),
  links: codes.map((code) => ({ code, href: `/${code}/`, label: code })),
  scaleLabel: (kilometres: number) => `${kilometres} km`,
};
const classOf = (code: string) => `q${(codes.indexOf(code) % 5) + 1}`;

/** The ground inside the rings of a path of h and v, in squares of the mosaic. */
function groundOf(path: string): number {
  let doubled = 0;
  for (const ring of path.split("M").slice(1)) {
    let [x = 0, y = 0] = (/^\d+ \d+/.exec(ring)?.[0] ?? "").split(" ").map(Number);
    const start = [x, y] as const;
    for (const [, letter, length] of ring.matchAll(/([hv])(-?\d+)/g)) {
      const [nextX, nextY] = letter === "h" ? [x + Number(length), y] : [x, y + Number(length)];
      doubled += x * nextY - nextX * y;
      [x, y] = [nextX, nextY];
    }
    doubled += x * start[1] - start[0] * y;
  }
  return doubled / 2;
}

describe("a map of more areas than can be linked", () => {
  test("draws a path for each class and no area by itself", () => {
    const { markup, counts = new Map() } = choropleth({ ...common, classOf });
    expect(markup.match(/class="q\d"/g)).toHaveLength(5);
    expect(markup).not.toContain("<a ");
    expect(markup).toContain('role="img"');
    expect([...counts.values()]).toEqual([320, 320, 320, 320, 320]);
  });

  test("is checked against the counts of its legend as any map is", () => {
    const drawing = choropleth({ ...common, classOf });
    expect(() => assertClassCounts(drawing, [{ className: "q1", count: 320 }])).not.toThrow();
    expect(() => assertClassCounts(drawing, [{ className: "q1", count: 319 }])).toThrow(
      "invalid legend: 319 areas of q1 (not 320)",
    );
  });

  test("outlines areas that are set off together as one", () => {
    const outlined = new Set(codes.slice(0, SIDE));
    const { markup } = choropleth({ ...common, classOf, outlined });
    const [, path = ""] = /d="([^"]*)" class="n-pocket"/.exec(markup) ?? [];
    expect(path.match(/M/g)).toHaveLength(1);
  });

  test("draws counts as discs that leave most of the ground to be seen", () => {
    const values = codes.map((code, i) => ({ code, value: i === 0 ? null : 1000 }));
    const { markup, counts } = symbolMap({ ...common, values, maxRadiusPx: 24 });
    const radii = [...markup.matchAll(/a([\d.]+) /g)].map(([, radius]) => Number(radius));
    const covered = (radii.length / 2) * Math.PI * (radii[0] ?? 0) ** 2;
    expect(radii).toHaveLength(2 * (codes.length - 1));
    expect(covered).toBeLessThan(0.35 * base.widthPx * base.heightPx);
    expect(counts).toEqual(
      new Map([
        ["nodata", 1],
        ["q4", codes.length - 1],
      ]),
    );
  });
});

describe("a mosaic", () => {
  test("gives every square to one class, whatever the classes are", () => {
    const whole = groundOf(mosaic(base, () => "all").get("all") ?? "");
    const choice = fc.array(fc.constantFrom("a", "b", "c"), {
      minLength: codes.length,
      maxLength: codes.length,
    });
    fc.assert(
      fc.property(choice, (classes) => {
        const of = new Map(codes.map((code, i) => [code, classes[i]]));
        const paths = mosaic(base, (code) => of.get(code));
        const parts = [...paths.values()].map(groundOf);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole);
      }),
      { numRuns: 20 },
    );
  });

  test("of more than twenty thousand areas has larger squares", () => {
    const [first] = base.areas;
    const others = Array.from({ length: 20_000 }, (_, i) => {
      return { ...first, code: `X${i}`, polygons: [] } as (typeof base.areas)[number];
    });
    const crowd = { ...base, areas: [...base.areas, ...others] };
    expect([squarePx(base), squarePx(crowd)]).toEqual([2, 3]);
    const [fine = 0, coarse = 0] = [base, crowd].map((one) => {
      return squarePx(one) ** 2 * groundOf(mosaic(one, () => "all").get("all") ?? "");
    });
    // One square more on each side of a square of areas.
    const rim = 4 * 3 * Math.sqrt(fine);
    expect(coarse).toBeGreaterThan(0.97 * (fine + rim));
    expect(coarse).toBeLessThan(1.03 * (fine + rim));
  });

  test("of larger squares is cut off at the coast, so that none lies in the sea", () => {
    const [first] = base.areas;
    const others = Array.from({ length: 20_000 }, (_, i) => {
      return { ...first, code: `X${i}`, polygons: [] } as (typeof base.areas)[number];
    });
    const crowd = { ...base, areas: [...base.areas, ...others] };
    const drawn = choropleth({ ...common, base: crowd, classOf: () => "q1" }).markup;
    const [, coast] = /<path id="map-coast" d="([^"]*)"/.exec(drawn) ?? [];
    expect(coast).toBe(base.land);
    expect(drawn).toMatch(/<clipPath id="map-land"\s*><use href="#map-coast"/);
    expect(drawn).toContain('clip-path="url(#map-land)"');
    expect(choropleth({ ...common, classOf }).markup).not.toContain("clipPath");
  });

  test("gives an area about as much ground as it has", () => {
    const [code = ""] = codes;
    const area = base.areas.find((candidate) => candidate.code === code);
    const { left = 0, right = 0, top = 0, bottom = 0 } = area?.bounds ?? {};
    const path = mosaic(base, (other) => (other === code ? "own" : undefined)).get("own") ?? "";
    const inPx = 4 * groundOf(path);
    expect(Math.abs(inPx - (right - left) * (bottom - top))).toBeLessThan(
      2 * (right - left + bottom - top),
    );
  });
});
