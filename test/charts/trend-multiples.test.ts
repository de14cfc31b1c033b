import { expect, test } from "vitest";
import { trendMultiples } from "../../src/charts/trend-multiples.ts";
import { expectGolden } from "./golden.ts";
import { attributes, elements, numbers, pieces, texts } from "./picture.ts";
import { course } from "./samples.ts";

function multiples(values: readonly (readonly (number | null)[])[], columns = 2) {
  return trendMultiples({
    id: "multiples",
    title: "Births",
    description: "Births per 1000 inhabitants",
    panels: values.map((own, i) => ({
      name: `Area ${i + 1}`,
      points: course("", own).points,
      lastValue: String(own.findLast((value) => value !== null) ?? ""),
    })),
    columns,
    firstLabel: "2018",
    lastLabel: "2020",
  });
}

test("each area has a panel with its own line before the ghosts of all", () => {
  const picture = multiples([
    [1, 2, 3],
    [3, 2, 1],
    [2, 2, 2],
  ]);
  expect(elements(picture, "g")).toHaveLength(3);
  expect(attributes(picture, "defs path", "d").map(pieces)).toEqual([3]);
  expect(attributes(picture, ".n-ghost", "href")).toEqual(Array(3).fill("#multiples-ghosts"));
  expect(new Set(attributes(picture, ".n-acc", "d")).size).toBe(3);
});

test("equal values stand at equal heights in every panel", () => {
  const [first, second] = numbers(
    multiples([
      [1, 5],
      [9, 5],
    ]),
    "circle",
    "cy",
  );
  expect(first).toBe(second);
});

test("a gap breaks the line", () => {
  const [broken = ""] = attributes(multiples([[1, 2, null, 4, 5]]), ".n-acc", "d");
  expect(pieces(broken)).toBe(2);
});

test("a panel without any value keeps its name and has no dot", () => {
  const picture = multiples([
    [null, null],
    [1, 2],
  ]);
  expect(elements(picture, "circle")).toHaveLength(1);
  expect(texts(picture, ".lb")).toEqual(["Area 1", "Area 2"]);
});

test("the panels look as they were approved", () => {
  expectGolden(
    "trend-multiples",
    multiples([
      [1, 2, 3],
      [3, null, 1],
      [2, 2, 2],
    ]),
  );
});
