import { expect, test } from "vitest";
import { printable } from "../../scripts/printable.ts";

test.each([
  ["\u001B[31mred\u001B[0m", "red"],
  ["a\u0000b\u0007c\u007F\u0085d", "abcd"],
  ["two\r\nlines\tand a tab", "two lines and a tab"],
  ["\u202Eright to left\u2066", "right to left"],
  ["\uFEFFcode\u200B", "code"],
  ["Δήμος Ηρακλείου, בית הכרם, المدينة", "Δήμος Ηρακλείου, בית הכרם, المدينة"],
])("%j is printed as %j", (text, printed) => {
  expect(printable(text)).toBe(printed);
});

test("a value cannot add a line of its own to the log", () => {
  expect(printable("A017\n9 passed, 0 failed")).not.toContain("\n");
});
