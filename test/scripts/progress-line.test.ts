import { expect, test } from "vitest";
import { fitLine, formatCount, formatDuration, progressLine } from "../../scripts/progress-line.ts";

test("a step shows its place, name, result and time", () => {
  const step = { index: 3, stepCount: 9, name: "figures", milliseconds: 2430 };
  expect(progressLine({ ...step, detail: "120 of 786" })).toBe("[3/9] figures: 120 of 786, 2.4 s");
  expect(progressLine(step)).toBe("[3/9] figures: 2.4 s");
});

test("a step of an unknown number of steps shows its own place only", () => {
  expect(progressLine({ index: 2, name: "read", milliseconds: 0 })).toBe("[2] read: 0.0 s");
});

test("text from the data cannot colour the line", () => {
  const step = { index: 1, name: "read", detail: "\u001B[31m5 areas", milliseconds: 0 };
  expect(progressLine(step)).toBe("[1] read: 5 areas, 0.0 s");
});

test.each([
  [0, "0.0 s"],
  [9_949, "9.9 s"],
  [9_950, "10 s"],
  [119_400, "119 s"],
  [119_500, "2 min 0 s"],
  [185_000, "3 min 5 s"],
])("%d ms are %s", (milliseconds, text) => {
  expect(formatDuration(milliseconds)).toBe(text);
});

test("counts have English thousands wherever the reader is", () => {
  expect(formatCount(1240)).toBe("1,240");
  expect(formatCount(120, 1240)).toBe("120 of 1,240");
});

test("a line that is as wide as the terminal is shortened, so that it never wraps", () => {
  expect(fitLine("1234567", 8)).toBe("1234567");
  expect(fitLine("12345678", 8)).toBe("123456…");
});
