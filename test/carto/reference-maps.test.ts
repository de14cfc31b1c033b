import { beforeAll, describe, expect, test } from "vitest";
import type { LabelRequest } from "../../src/carto/label-request.ts";
import { labelRequest } from "../../src/carto/area-texts.ts";
import { overlap } from "../../src/carto/box.ts";
import { mapBase, type MapBase } from "../../src/carto/map-base.ts";
import { placeLabels } from "../../src/carto/place-labels.ts";
import { REFERENCE, referenceMap, type ReferenceMap } from "./reference.ts";

const MAPS = [
  ["crete-dimoi-24", 24, false],
  ["attica-dimoi-66", 66, true],
  ["mantova-comuni", 64, false],
  ["wales-lsoa11", 1909, false],
] as const;

const why = REFERENCE === "" ? " (skipped: CHORA_REFERENCE names no folder of boundary files)" : "";

/** The sides of an area's polygons, each written from its smaller end. */
function sidesOf({ areas }: MapBase, code: string): ReadonlySet<string> {
  const rings = areas.find((area) => area.code === code)?.polygons.flat() ?? [];
  const sides = rings.flatMap((ring) =>
    ring.map((point, i) => [point, ring.at(i - 1)].map(String).sort().join(" ")),
  );
  return new Set(sides);
}

describe.skipIf(REFERENCE === "").each(MAPS)(
  `real boundaries: %s${why}`,
  (name, count, hasInset) => {
    let map: ReferenceMap;
    let base: MapBase;
    beforeAll(() => {
      map = referenceMap(name);
      base = mapBase(map.geometry, { widthPx: 1040, maxHeightPx: 540, marginPx: 28 });
    });

    test("are all joined, and drawn with one path each", () => {
      expect(map.problems).toEqual([]);
      expect(base.areas).toHaveLength(count);
      for (const { path } of base.areas) expect(path).toMatch(/^(M-?\d+ -?\d+l[-\d ]+z)+$/);
    });

    test("put islands that lie far away into a frame, and only those", () => {
      expect(base.inset !== null).toBe(hasInset);
    });

    test("share sides with their neighbours after rounding, but where these are specks", () => {
      const sides = new Map(base.areas.map(({ code }) => [code, sidesOf(base, code)]));
      const pairs = Object.entries(base.neighbours).flatMap(([code, others]) =>
        others.map((other) => [code, other] as const),
      );
      const parted = pairs.filter(([code, other]) => {
        const own = sides.get(code) ?? new Set();
        return ![...(sides.get(other) ?? [])].some((side) => own.has(side));
      });
      expect(pairs.length).toBeGreaterThan(count);
      expect(parted.length / pairs.length).toBeLessThan(0.02);
    });

    test("give labels that do not overlap", () => {
      const named = base.areas.slice(0, 120).map((area): LabelRequest => {
        const label = map.areas.find(({ code }) => code === area.code);
        return labelRequest(area, {
          code: area.code,
          name: label?.name["en"] ?? "",
          value: "12.5",
        });
      });
      const { placed } = placeLabels(named, {
        widthPx: base.widthPx,
        heightPx: base.heightPx,
        reserved: [],
        frame: base.inset?.box,
      });
      expect(placed.length).toBeGreaterThan(named.length / 4);
      for (const [i, { box }] of placed.entries()) {
        for (const other of placed.slice(i + 1)) expect(overlap(box, other.box)).toBe(false);
      }
    });
  },
);
