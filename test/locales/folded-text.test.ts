import { describe, expect, test } from "vitest";

import { greeklishText } from "../../src/locales/greeklish-key.ts";
import { foldedText } from "../../src/locales/search-words.ts";

describe("a folded text", () => {
  test.each([
    ["Ηράκλειο", "ηρακλειο"],
    ["ΗΡΆΚΛΕΙΟΣ", "ηρακλειοσ"],
    ["Città di Forlì", "citta di forli"],
    ["  Saint-Jean  d’Acre ", "saint jean acre"],
    ["שָׁלוֹם", "שלומ"],
    ["إحصاء", "احصا"],
    ["المدينة", "المدينه"],
    ["٣ أحياء", "3 احيا"],
  ])("leaves out accents, points and capitals: %s", (text, expected) => {
    expect(foldedText(text)).toBe(expected);
  });

  test("is folded once and for all", () => {
    for (const text of ["Ηράκλειο", "Città", "إحصاء"]) {
      expect(foldedText(foldedText(text))).toBe(foldedText(text));
    }
  });
});

describe("the sound of Greek in Latin letters", () => {
  test.each([
    ["irakleio", "hrakleio"],
    ["irakleio", "iraklio"],
    ["chania", "xania"],
    ["chania", "hania"],
    ["thessaloniki", "8essaloniki"],
    ["volos", "bolos"],
    ["chersonisos", "xersonhsos"],
    ["moires", "mires"],
    ["agkistri", "aggistri"],
  ])("of %s is that of %s", (name, written) => {
    expect(greeklishText(written)).toBe(greeklishText(name));
  });

  test("is for Latin letters only", () => {
    expect(greeklishText("ηρακλειο")).toBe("ηρακλειο");
    expect(greeklishText("שקד")).toBe("שקד");
  });
});
