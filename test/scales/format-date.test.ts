import { describe, expect, test } from "vitest";
import { formatDate, formatPeriod } from "../../src/scales/format-date.ts";

describe("a day", () => {
  test.each([
    ["el", "15 Δεκεμβρίου 2021"],
    ["it", "15 dicembre 2021"],
    ["he", "15 בדצמבר 2021"],
    ["ar", "15 ديسمبر 2021"],
    ["en", "15 December 2021"],
  ])("is written in words in %s", (language, text) => {
    expect(formatDate("2021-12-15", language)).toBe(text);
  });

  test("is the day that was written, west and east of Greenwich", () => {
    expect(formatDate("2021-01-01", "en")).toBe("1 January 2021");
    expect(formatDate("2020-02-29", "en")).toBe("29 February 2020");
  });

  test.each(["2021-02-29", "2021-02-31", "2021-04-31"])(
    "that no calendar has is given back as it is: %s",
    (iso) => {
      expect(formatDate(iso, "it")).toBe(iso);
    },
  );

  test.each(["2021", "2021-12", "soon", ""])("is not made of %j", (text) => {
    expect(formatDate(text, "it")).toBe(text);
  });
});

describe("a period", () => {
  test.each([
    ["2021", "2021"],
    ["2019/2021", "2019–2021"],
    ["2020-21", "2020–21"],
    ["2021-Q3", "2021\u00a0Q3"],
    ["2021-03", "marzo 2021"],
    ["2021-03-31", "31 marzo 2021"],
    ["2021-02-31", "2021-02-31"],
    ["one day", "one day"],
  ])("%s reads %s", (period, text) => {
    expect(formatPeriod(period, "it")).toBe(text);
  });

  test("of a month is written in the words and digits of the page", () => {
    const months = ["el", "he", "ar", "en"].map((language) => formatPeriod("2021-03", language));
    expect(months).toEqual(["Μάρτιος 2021", "מרץ 2021", "مارس 2021", "March 2021"]);
  });
});
