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

test("a line of digits keeps the direction of the Arabic text that it ends", () => {
  const text = "\u062e\u0637\u0629 (\u206831 \u062f\u064a\u0633\u0645\u0628\u0631 2018\u2069)";
  const lines = wrapText(text, 60, 12);
  expect(lines.at(-1)).toBe("\u2067\u20682018\u2069)\u2069");
  for (const line of lines) {
    expect(line.match(/[\u2066-\u2068]/g)?.length).toBe(line.match(/\u2069/g)?.length);
  }
});
