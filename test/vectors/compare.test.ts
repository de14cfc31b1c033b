import { expect, test } from "vitest";

import { matches } from "./compare.ts";

test("a number matches within tolerance times the larger of 1 and the expected", () => {
  expect(matches(0.5 + 1e-9, 0.5, 1e-8)).toBe(true);
  expect(matches(1000.5, 1000, 1e-3)).toBe(true);
  expect(matches(1002, 1000, 1e-3)).toBe(false);
  expect(matches(NaN, 0, 1)).toBe(false);
  expect(matches(null, 0, 1)).toBe(false);
});

test("words, truth and null match exactly", () => {
  expect(matches("ok", "ok", 1)).toBe(true);
  expect(matches("ok", "missing", 1)).toBe(false);
  expect(matches(undefined, null, 1)).toBe(false);
  expect(matches(1, true, 1)).toBe(false);
});

test("lists match place by place and in length", () => {
  expect(matches([1, null], [1, null], 0)).toBe(true);
  expect(matches([1, 2, 3], [1, 2], 0)).toBe(false);
  expect(matches({ 0: 1 }, [1], 0)).toBe(false);
});

test("an object may say more than was expected, not less", () => {
  expect(matches({ value: 1, status: "ok" }, { value: 1 }, 0)).toBe(true);
  expect(matches({ value: 1 }, { value: 1, status: "ok" }, 0)).toBe(false);
  expect(matches([], {}, 0)).toBe(false);
});
