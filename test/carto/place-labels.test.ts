import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LabelRequest } from "../../src/carto/label-request.ts";
import type { Ring } from "../../src/carto/point.ts";
import { isBoxInside } from "../../src/carto/box-in-polygon.ts";
import { boxAround, isWithin, overlap } from "../../src/carto/box.ts";
import { placeLabels } from "../../src/carto/place-labels.ts";

const sheet = { widthPx: 500, heightPx: 400 };
const paper = { left: 0, top: 0, right: 500, bottom: 400 };

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly name: string;
}

function request({ x, y, half, name }: Spot, i: number): LabelRequest {
  const ring: Ring = [
    [x - half, y - half],
    [x + half, y - half],
    [x + half, y + half],
    [x - half, y + half],
  ];
  return {
    code: `A${i}`,
    variants: [[name, "12.5"]],
    short: ["12.5"],
    point: { x, y, radiusPx: half },
    priority: 0,
    ground: { polygons: [[ring]], bounds: boxAround(ring) },
  };
}

const spot: fc.Arbitrary<Spot> = fc.record({
  x: fc.integer({ min: 0, max: 500 }),
  y: fc.integer({ min: 0, max: 400 }),
  half: fc.integer({ min: 3, max: 90 }),
  name: fc.constantFrom("Moglia", "San Benedetto Po", "Αρχανών", "בני ברק"),
});
const spots = fc.array(spot, { minLength: 1, maxLength: 25 });
const withCircles = fc.boolean();

describe("labels", () => {
  test("never cover one another nor leave the sheet", () => {
    fc.assert(
      fc.property(spots, withCircles, (drawn, hasCircles) => {
        const requests = drawn.map((one, i) => ({
          ...request(one, i),
          ...(hasCircles && { symbolRadiusPx: one.half / 3 }),
        }));
        const { placed } = placeLabels(requests, sheet);
        for (const [i, { box }] of placed.entries()) {
          expect(isWithin(box, paper)).toBe(true);
          for (const other of placed.slice(i + 1)) expect(overlap(box, other.box)).toBe(false);
        }
      }),
    );
  });

  test("stand on their area, or outside all areas with a leader", () => {
    fc.assert(
      fc.property(spots, (drawn) => {
        const requests = drawn.map(request);
        for (const label of placeLabels(requests, sheet).placed) {
          const own = requests.find(({ code }) => code === label.code);
          if (label.isInside) expect(own && isBoxInside(label.box, own.ground)).toBe(true);
          if (label.leader === null) continue;
          const met = requests.filter(({ ground }) => overlap(label.box, ground.bounds));
          expect(met).toEqual([]);
        }
      }),
    );
  });

  test("are full labels or stand in the list of numbers", () => {
    fc.assert(
      fc.property(spots, (drawn) => {
        const requests = drawn.map(request);
        const { placed, numbered } = placeLabels(requests, sheet);
        const full = placed.filter(({ isShort }) => !isShort).map(({ code }) => code);
        expect([...full, ...numbered].sort()).toEqual(requests.map(({ code }) => code).sort());
      }),
    );
  });

  test("stand in the middle of an area that has room", () => {
    const { placed } = placeLabels(
      [request({ x: 200, y: 200, half: 80, name: "Moglia" }, 0)],
      sheet,
    );
    expect(placed[0]).toMatchObject({ x: 200, anchor: "middle", leader: null, isInside: true });
  });

  test("move outside with a leader from an area that is too small", () => {
    const { placed } = placeLabels(
      [request({ x: 200, y: 200, half: 12, name: "Moglia" }, 0)],
      sheet,
    );
    expect(placed[0]?.leader?.[0]).toEqual([200, 200]);
    expect(placed[0]?.isInside).toBe(false);
  });

  test("shortened stand beside an island that they would hide, and over one on land", () => {
    const island = request({ x: 200, y: 200, half: 6, name: "Gavdos" }, 0);
    const land = {
      ...request({ x: 200, y: 200, half: 150, name: "" }, 1),
      variants: [],
      short: [],
    };
    const bare = { ...sheet, maxLeaders: 0 };
    const [alone] = placeLabels([island], bare).placed;
    expect(alone).toMatchObject({ anchor: "start", x: 210, isShort: true });
    const [ashore] = placeLabels([island, land], bare).placed;
    expect(ashore).toMatchObject({ anchor: "middle", x: 200, isShort: true });
  });

  test("leave the place of the scale bar free", () => {
    const reserved = [{ left: 120, top: 120, right: 280, bottom: 280 }];
    const requests = [request({ x: 200, y: 200, half: 80, name: "Moglia" }, 0)];
    const { placed } = placeLabels(requests, { ...sheet, reserved });
    expect(placed[0]?.leader).not.toBeNull();
  });

  test("stand in the frame of far islands for what lies in it, and for nothing else", () => {
    fc.assert(
      fc.property(spots, (drawn) => {
        const frame = { left: 0, top: 200, right: 160, bottom: 400 };
        const { placed } = placeLabels(drawn.map(request), { ...sheet, frame });
        for (const { code, box } of placed) {
          const { x, y } = drawn[Number(code.slice(1))] ?? { x: -1, y: -1 };
          const isInFrame = isWithin({ left: x, top: y, right: x, bottom: y }, frame);
          expect(isInFrame ? isWithin(box, frame) : !overlap(box, frame)).toBe(true);
        }
      }),
    );
  });

  test("go by priority where there is room for one only", () => {
    const small = { ...sheet, maxLeaders: 1 };
    const requests = [
      request({ x: 100, y: 200, half: 8, name: "Moglia" }, 0),
      { ...request({ x: 300, y: 200, half: 8, name: "Suzzara" }, 1), priority: 1 },
    ];
    expect(placeLabels(requests, small).numbered).toEqual(["A0"]);
  });
});
