import { expect, test } from "vitest";
import { excelDay, isDateFormat } from "../../src/load/excel-date.ts";

// Days as Excel shows them; 60 is 29 February 1900, which never was.
test.each([
  [1, false, "1900-01-01"],
  [59, false, "1900-02-28"],
  [61, false, "1900-03-01"],
  [44_561.75, false, "2021-12-31"],
  [43_099, true, "2021-12-31"],
])("the number %d (counting from 1904: %s) is %s", (serial, countsFrom1904, day) => {
  expect(excelDay(serial, countsFrom1904)).toBe(day);
});

test("numbers before the first day and after the last are no days", () => {
  expect([0, -1, NaN, 3_000_000].map((serial) => excelDay(serial, false))).toEqual(
    Array.from({ length: 4 }),
  );
});

test.each([
  [14, undefined, true],
  [0, undefined, false],
  [164, "yyyy\\-mm\\-dd;@", true],
  [165, '0.0" days"', false],
  [166, "[Red]0.00", false],
  [167, "General", false],
])("the format %d (%s) shows a day: %s", (id, code, isDate) => {
  expect(isDateFormat(id, code)).toBe(isDate);
});
