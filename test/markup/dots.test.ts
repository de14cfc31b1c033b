import { expect, test } from "vitest";
import { dots } from "../../src/markup/dots.ts";

const at = (x: number, y: number, rest: { radiusPx?: number; className?: string } = {}) => {
  return { x, y, radiusPx: 1, className: "q4", ...rest };
};
const written = (given: Parameters<typeof dots>[0]) => dots(given).map(({ markup }) => markup);

test("discs of a size and class are one path, the largest below", () => {
  const paths = written([
    at(10, 10),
    at(20, 10, { radiusPx: 3 }),
    at(30, 10),
    at(40, 10, { className: "d2" }),
  ]);
  expect(paths).toEqual([
    '<path d="M17 10a3 3 0 1 0 6 0a3 3 0 1 0-6 0" class="q4" />',
    '<path d="M39 10a1 1 0 1 0 2 0a1 1 0 1 0-2 0" class="d2" />',
    '<path d="M9 10a1 1 0 1 0 2 0a1 1 0 1 0-2 0m20 0a1 1 0 1 0 2 0a1 1 0 1 0-2 0" class="q4" />',
  ]);
});

test("of discs alike in the same place one is drawn", () => {
  expect(written([at(10, 10), at(10.4, 9.8)])).toEqual(written([at(10, 10)]));
});

test("a disc too small to be seen is drawn as the smallest", () => {
  expect(written([at(10, 10, { radiusPx: 0.01 })])).toEqual(
    written([at(10, 10, { radiusPx: 0.5 })]),
  );
});
