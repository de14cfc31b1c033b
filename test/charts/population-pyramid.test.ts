import fc from "fast-check";
import { expect, test } from "vitest";
import {
  populationPyramid,
  type AgeGroup,
  type PopulationPyramidOptions,
} from "../../src/charts/population-pyramid.ts";
import { expectGolden } from "./golden.ts";
import { attributes, elements, numbers, pieces, texts } from "./picture.ts";

function group(
  label: string,
  [left, right]: readonly [number | null, number | null],
  benchmark: AgeGroup["benchmark"] = null,
): AgeGroup {
  return { label, area: { left, right }, benchmark };
}

const GROUPS = [
  group("0–14", [7.4, 7], { left: 6.9, right: 6.6 }),
  group("15–64", [31, 30.5], { left: 30.2, right: 29.9 }),
  group("65+", [10.4, 13.7], { left: 11.6, right: 14.8 }),
];

function drawn(changes: Partial<PopulationPyramidOptions> = {}) {
  return populationPyramid({
    id: "pyramid",
    title: "Age pyramid",
    description: "Suzzara as bars, the zone as an outline",
    groups: GROUPS,
    leftTitle: "Men",
    rightTitle: "Women",
    benchmarkLabel: "zone",
    format: String,
    widthPx: 580,
    ...changes,
  });
}

test("the youngest stand at the foot", () => {
  const ages = texts(drawn(), ".ax[text-anchor=middle]").filter((text) => /[–+]/.test(text));
  const places = elements(drawn(), ".ax[text-anchor=middle]")
    .filter(({ textContent }) => /[–+]/.test(textContent))
    .map((text) => Number(text.getAttribute("y")));
  expect(ages).toEqual(["0–14", "15–64", "65+"]);
  expect(places).toEqual(places.toSorted((a, b) => b - a));
});

test("both sides have one scale", () => {
  const picture = drawn({ groups: [group("0–14", [5, 5]), group("15+", [10, 20])] });
  const [left = 0] = numbers(picture, ".f-pm", "width");
  const [right = 0, most = 0] = numbers(picture, ".f-pf", "width");
  expect(left).toBe(right);
  expect(most / right).toBeCloseTo(4, 1);
});

test("a value that is not published has no bar, a zero has one without width", () => {
  const picture = drawn({ groups: [group("0–14", [null, 0]), group("15+", [3, 4])] });
  expect(numbers(picture, ".f-pm", "width")).toHaveLength(1);
  expect(numbers(picture, ".f-pf", "width")[0]).toBe(0);
});

test("a gap breaks the outline", () => {
  const withGap = GROUPS.map((item, i) => (i === 1 ? { ...item, benchmark: null } : item));
  const outlines = attributes(drawn({ groups: withGap }), ".n-zone", "d");
  expect(attributes(drawn(), ".n-zone", "d").map(pieces)).toEqual([1, 1]);
  expect(outlines.map(pieces)).toEqual([2, 2]);
});

test("the outline is named where there is one, and only there", () => {
  expect(texts(drawn(), ".lb-s")).toEqual(["zone"]);
  const bare = GROUPS.map((item) => ({ ...item, benchmark: null }));
  expect(texts(drawn({ groups: bare }), ".lb-s")).toEqual([]);
});

test("an axis whose numbers would read alike keeps only one of them", () => {
  const small = [group("0–14", [0.2, 0.3]), group("15+", [0.4, 0.4])];
  const picture = drawn({ groups: small, format: (value) => value.toFixed(0) });
  expect(elements(picture, ".n-grid")).toHaveLength(2);
});

test("without any value or group the picture is empty and whole", () => {
  for (const groups of [[], [group("0–14", [null, null])], [group("0–14", [0, 0])]]) {
    const picture = drawn({ groups });
    expect(picture.markup).not.toMatch(/NaN|undefined|Infinity/);
    expect(elements(picture, ".n-grid")).toHaveLength(0);
  }
});

test("the picture has a title and a description of its own", () => {
  expect(texts(drawn(), "title, desc")).toEqual([
    "Age pyramid",
    "Suzzara as bars, the zone as an outline",
  ]);
  expect(attributes(drawn(), "svg", "aria-labelledby")).toEqual([
    "pyramid-title pyramid-description",
  ]);
});

test("no pyramid ever shows a number that is none, a style or a bar that leaves it", () => {
  const value = fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }));
  const pair = fc.record({ left: value, right: value });
  const label = fc.constantFrom("0–4", "85+", "85 ans et plus", "גיל 85+", "");
  const groups = fc.array(fc.record({ label, area: pair, benchmark: fc.option(pair) }));
  fc.assert(
    fc.property(groups, fc.constantFrom(354, 580), (random, widthPx) => {
      const picture = drawn({ groups: random, widthPx });
      expect(picture.markup).not.toMatch(/NaN|undefined|Infinity|style=|<style/);
      expect(drawn({ groups: random, widthPx })).toEqual(picture);
      for (const x of numbers(picture, "rect", "x")) expect(x).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("the pyramid looks as it was approved, wide, narrow and in Hebrew", () => {
  const hebrew = { leftTitle: "גברים", rightTitle: "נשים", benchmarkLabel: "האשכול" };
  expectGolden("population-pyramid", drawn());
  expectGolden("population-pyramid-narrow", drawn({ widthPx: 354 }));
  expectGolden("population-pyramid-hebrew", drawn(hebrew));
});
