import fc from "fast-check";
import { expect, test } from "vitest";
import { spreadLabels } from "../../src/charts/spread-labels.ts";

const label = (centre: number, height = 10) => ({ centre, height });

test("labels that do not collide stay where they want to be", () => {
  expect(spreadLabels([label(80), label(20)], [0, 100])).toEqual([80, 20]);
});

test("two that want the same place move apart by the same way, the first above", () => {
  expect(spreadLabels([label(50), label(50)], [0, 100])).toEqual([45, 55]);
});

test("labels at the edge are pushed back into the room", () => {
  expect(spreadLabels([label(0), label(2)], [0, 100])).toEqual([5, 15]);
  expect(spreadLabels([label(100)], [0, 100])).toEqual([95]);
});

test("labels that are too many for the room run out below, still apart", () => {
  expect(spreadLabels([label(5), label(5), label(5)], [0, 20])).toEqual([5, 15, 25]);
});

test("none ever covers another, and their order stays", () => {
  const labels = fc.array(
    fc.record({
      centre: fc.integer({ min: -50, max: 350 }),
      height: fc.integer({ min: 1, max: 40 }),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(labels, (wanted) => {
      const middles = spreadLabels(wanted, [0, 300]);
      const placed = wanted
        .map(({ centre, height }, i) => ({ centre, height, middle: middles[i] ?? Number.NaN }))
        .toSorted((a, b) => a.middle - b.middle);
      placed.slice(1).forEach(({ centre, height, middle }, i) => {
        const above = placed[i] ?? { centre: 0, height: 0, middle: 0 };
        expect(middle - above.middle).toBeGreaterThanOrEqual((height + above.height) / 2 - 1e-9);
        expect(centre).toBeGreaterThanOrEqual(above.centre);
      });
    }),
  );
});
