import fc from "fast-check";
import { expect, test } from "vitest";
import { funnelRow, type FunnelRowOptions } from "../../src/charts/funnel-row.ts";
import { expectGolden } from "./golden.ts";
import { elements, numbers } from "./picture.ts";

function drawn(changes: Partial<FunnelRowOptions> = {}) {
  const picture = funnelRow({ base: 1000, value: 400, previous: 700, className: "q5", ...changes });
  if (picture === null) throw new Error("missing funnel row: base and value are given");
  return picture;
}

test("all bars are measured on one base", () => {
  expect(numbers(drawn(), ".q5", "width")).toEqual([400]);
  expect(numbers(drawn({ base: 2000 }), ".q5", "width")).toEqual([200]);
});

test("what was lost since the step before is hatched, from the bar on", () => {
  expect(numbers(drawn(), ".nodata", "x")).toEqual([400]);
  expect(numbers(drawn(), ".nodata", "width")).toEqual([300]);
});

test("the first step has lost nothing, nor has one that grew", () => {
  expect(elements(drawn({ previous: null }), ".nodata")).toHaveLength(0);
  expect(elements(drawn({ value: 800, previous: 700 }), ".nodata")).toHaveLength(0);
});

test("a step that holds nobody is drawn as lost, a missing one not at all", () => {
  expect(numbers(drawn({ value: 0 }), ".nodata", "width")).toEqual([700]);
  expect(funnelRow({ base: 1000, value: null, previous: 700, className: "q5" })).toBeNull();
});

test("without a base there is no row", () => {
  expect(funnelRow({ base: 0, value: 0, previous: null, className: "q5" })).toBeNull();
});

test("a step that holds more than the base fills the bar", () => {
  expect(numbers(drawn({ value: 1200, previous: null }), ".q5", "width")).toEqual([1000]);
});

test("no row ever shows a number that is none or a bar that leaves it", () => {
  const count = fc.integer({ min: 0, max: 1_000_000 });
  fc.assert(
    fc.property(count, count, fc.option(count), (base, value, previous) => {
      const picture = funnelRow({ base, value, previous, className: "q5" });
      if (picture === null) return;
      expect(picture.markup).not.toMatch(/NaN|undefined|Infinity|style=|<style/);
      const ends = elements(picture, ".q5, .nodata").map(
        (rect) => Number(rect.getAttribute("x")) + Number(rect.getAttribute("width")),
      );
      for (const end of ends) expect(end).toBeLessThanOrEqual(1000.05);
    }),
  );
});

test("the funnel row looks as it was approved", () => {
  expectGolden("funnel-row", drawn());
});
