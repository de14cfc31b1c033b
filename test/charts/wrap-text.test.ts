import { expect, test } from "vitest";
import { textWidth } from "../../src/charts/text-width.ts";
import { wrapText } from "../../src/charts/wrap-text.ts";

test("a text that fits stays on one line", () => {
  expect(wrapText("Beit HaKerem", 200, 12)).toEqual(["Beit HaKerem"]);
});

test("a text is broken between words and loses none", () => {
  const name = "Δήμος Αρχανών - Αστερουσίων";
  const lines = wrapText(name, 100, 12);
  expect(lines.join(" ")).toBe(name);
  expect(lines.every((line) => textWidth(line, 12) <= 100)).toBe(true);
});

test("a word wider than the room stands whole on its own line", () => {
  expect(wrapText("San Quintinomantovano", 40, 12)).toEqual(["San", "Quintinomantovano"]);
});

test("a number is not torn from its unit", () => {
  expect(wrapText("Zone 12.3\u00a0%", 40, 12)).toEqual(["Zone", "12.3\u00a0%"]);
});

test("marks of direction and vowel points take no width", () => {
  expect(textWidth("\u2068\u200eא\u05b8\u2069", 10)).toBe(textWidth("א", 10));
});
