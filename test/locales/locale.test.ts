import { describe, expect, test } from "vitest";

import { LOCALE_LANGUAGES, localeOf } from "../../src/locales/locale.ts";

describe("the languages of the interface", () => {
  test("are five, each once", () => {
    expect(LOCALE_LANGUAGES.toSorted()).toEqual(["ar", "el", "en", "he", "it"]);
  });

  test("are written in the direction that Unicode gives their script", () => {
    const rightToLeft = LOCALE_LANGUAGES.filter((code) => localeOf(code).direction === "rtl");
    expect(rightToLeft.toSorted()).toEqual(["ar", "he"]);
  });

  test.each(LOCALE_LANGUAGES)("name themselves in their own words (%s)", (language) => {
    const own = new Intl.DisplayNames(language, { type: "language" }).of(language) ?? "";
    expect(localeOf(language).name.toLocaleLowerCase(language)).toBe(
      own.toLocaleLowerCase(language),
    );
  });

  test("that are not there are told by name", () => {
    expect(() => localeOf("eo")).toThrow("unknown language: eo");
  });
});
