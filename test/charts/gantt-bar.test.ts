import fc from "fast-check";
import { expect, test } from "vitest";
import { ganttBar, type GanttBarOptions } from "../../src/charts/gantt-bar.ts";
import { expectGolden } from "./golden.ts";
import { attributes, elements, numbers } from "./picture.ts";

function drawn(changes: Partial<GanttBarOptions> = {}) {
  return ganttBar({
    extent: { from: 0, to: 600 },
    planned: { from: 100, to: 500 },
    now: 300,
    grid: [0, 200, 400, 600],
    className: "f-g-track",
    label: "January 2021 to June 2023",
    ...changes,
  });
}

test("the elapsed part runs from the start to now", () => {
  expect(numbers(drawn(), ".f-g-track", "x")).toEqual([100]);
  expect(numbers(drawn(), ".f-g-track", "width")).toEqual([200]);
  expect(attributes(drawn(), ".n-now", "d")).toEqual(["M300 0V16"]);
});

test("what is over has elapsed up to its end and no further", () => {
  expect(numbers(drawn({ planned: { from: 0, to: 200 } }), ".f-g-track", "width")).toEqual([200]);
});

test("what has not begun has no elapsed part", () => {
  expect(elements(drawn({ planned: { from: 400, to: 500 } }), ".f-g-track")).toHaveLength(0);
});

test("what was planned beyond the calendar is cut off at its ends", () => {
  const picture = drawn({ planned: { from: -50, to: 900 } });
  expect(numbers(picture, ".f-g0", "x")).toEqual([0]);
  expect(numbers(picture, ".f-g0", "width")).toEqual([600]);
});

test("a now outside of the calendar is not drawn", () => {
  expect(elements(drawn({ now: 700 }), ".n-now")).toHaveLength(0);
  expect(elements(drawn({ now: -1 }), ".n-now")).toHaveLength(0);
  expect(elements(drawn({ now: 600 }), ".n-now")).toHaveLength(1);
});

test("lines at the very edge are moved inside by half their width", () => {
  expect(attributes(drawn(), ".n-grid", "d")).toEqual(["M0.5 0V16M200 0V16M400 0V16M599.5 0V16"]);
});

test("the planned period is read aloud, escaped", () => {
  const picture = drawn({ label: 'the "first" year & <more>' });
  expect(attributes(picture, "svg", "aria-label")).toEqual(['the "first" year & <more>']);
});

test("a calendar or plan without length never shows a number that is none", () => {
  const day = fc.integer({ min: -1000, max: 1000 });
  const options = fc.record({ from: day, to: day, start: day, end: day, now: day });
  fc.assert(
    fc.property(options, ({ from, to, start, end, now }) => {
      const picture = drawn({ extent: { from, to }, planned: { from: start, to: end }, now });
      expect(picture.markup).not.toMatch(/NaN|undefined|Infinity|style=|<style/);
      for (const width of numbers(picture, "rect", "width")) expect(width).toBeGreaterThan(0);
    }),
  );
});

test("the calendar row looks as it was approved", () => {
  expectGolden("gantt-bar", drawn());
});
