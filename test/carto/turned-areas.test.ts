import { describe, expect, test } from "vitest";
import { areaMesh } from "../../bench/data/area-mesh.ts";
import { mapBase } from "../../src/carto/map-base.ts";
import { turnedAreas } from "../../src/carto/turned-areas.ts";
import { areaAt, geometryOf, zoneGeometries } from "./zone-of-areas.ts";

const boundaries = areaMesh(64);
const geometry = geometryOf(
  zoneGeometries(
    boundaries.map(({ area }) => areaAt(area)),
    boundaries,
  ),
  "town",
);

describe("rings that are written backwards", () => {
  const turned = turnedAreas(geometry.topology);
  const base = mapBase(geometry, { widthPx: 720, maxHeightPx: 720 });

  test("make most neighbours write their common border in the same direction", () => {
    const pairs = Object.entries(base.neighbours).flatMap(([code, others]) =>
      others.map((other) => turned.has(code) !== turned.has(other)),
    );
    expect(pairs.filter(Boolean).length / pairs.length).toBeGreaterThan(2 / 3);
  });

  test("write most borders with the same numbers in both areas", () => {
    const steps = base.areas.map(({ path }) => path.match(/-?\d+/g)?.join(" ") ?? "");
    const borders = Object.entries(base.neighbours).flatMap(([code, others]) =>
      others
        .filter((other) => code < other)
        .map((other) =>
          base.memberBorders(
            (own) => own === code,
            (beside) => beside === other,
          ),
        ),
    );
    const twice = borders.filter((path) => {
      const middle = path.match(/-?\d+/g)?.slice(4, 12).join(" ") ?? "";
      return steps.filter((text) => text.includes(middle)).length === 2;
    });
    expect(twice.length / borders.length).toBeGreaterThan(1 / 2);
  });
});
