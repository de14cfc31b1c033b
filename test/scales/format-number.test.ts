import fc from "fast-check";
import { expect, test } from "vitest";
import { formatNumber, formatPercent } from "../../src/scales/format-number.ts";
import { canon } from "../../src/stats/canon.ts";
import { roundHalfAway } from "../../src/stats/round-half-away.ts";

test.each([
  ["el", "−1.234.567,9"],
  ["it", "−1.234.567,9"],
  ["he", "−1,234,567.9"],
  ["ar", "−1,234,567.9"],
  ["en", "−1,234,567.9"],
])("%s groups from a thousand on, with its own decimal mark and a true minus", (language, text) => {
  expect(formatNumber(-1_234_567.891, { language, decimals: 1 })).toBe(text);
});

test("four digits are grouped too", () => {
  expect(formatNumber(8734, { language: "it", decimals: 0 })).toBe("8.734");
});

test.each(["el", "it", "he", "ar", "en"])(
  "a change in %s carries its sign, zero none",
  (language) => {
    const style = { language, decimals: 1, sign: "always" } as const;
    const [mark, point] = [formatNumber(0.5, style), formatNumber(1.5, { language, decimals: 1 })];
    expect(mark).toBe(`+0${point.slice(1, 2)}5`);
    expect(formatNumber(-0.5, style)).toBe(`−0${point.slice(1, 2)}5`);
    expect(formatNumber(0, style)).toBe(`0${point.slice(1, 2)}0`);
    expect(formatNumber(-0.04, style)).toBe(`0${point.slice(1, 2)}0`);
  },
);

test("a change in percent carries its sign too", () => {
  const style = { language: "it", decimals: 1, sign: "always" } as const;
  expect(formatPercent(0.283, style)).toBe("+28,3%");
  expect(formatPercent(-0.283, style)).toBe("−28,3%");
  expect(formatPercent(0.283, { language: "it", decimals: 1 })).toBe("28,3%");
});

test("a number computed by floating point reads as the number that was meant", () => {
  expect(formatNumber(0.1 + 0.2, { language: "en", decimals: 17 })).toBe("0.30000000000000000");
  expect(formatNumber(1.005, { language: "en", decimals: 2 })).toBe("1.01");
});

test.each([Number.NaN, Infinity, -Infinity])("%d is no number for readers", (value) => {
  expect(() => formatNumber(value, { language: "ar", decimals: 0 })).toThrow(
    `invalid number: ${value}`,
  );
  expect(() => formatPercent(value, { language: "en", decimals: 0 })).toThrow("invalid number");
});

test("what is written is the value rounded half away from zero, in every language", () => {
  const language = fc.constantFrom("el", "it", "he", "ar", "en");
  const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(language, value, fc.integer({ min: 0, max: 4 }), (tag, x, decimals) => {
      const text = formatNumber(x, { language: tag, decimals });
      expect(text).toMatch(/^−?\d{1,3}([.,]\d{3})*([.,]\d+)?$/);
      expect(Number(plain(text, decimals))).toBe(roundHalfAway(canon(x), decimals));
    }),
  );
});

function plain(text: string, decimals: number): string {
  const digits = text.replace("−", "-").replace(/[.,]/g, "");
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
