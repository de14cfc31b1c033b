import { describe, expect, test } from "vitest";

import { folded, soundOf } from "../../src/locales/folded.ts";

describe("a folded text", () => {
  test.each([
    ["Ηράκλειο", "ηρακλειο"],
    ["ΗΡΆΚΛΕΙΟΣ", "ηρακλειοσ"],
    ["Città di Forlì", "citta di forli"],
    ["  Saint-Jean  d’Acre ", "saint jean d acre"],
    ["שָׁלוֹם", "שלום"],
    ["إحصاء", "احصاء"],
    ["المدينة", "المدينه"],
    ["٣ أحياء", "٣ احياء"],
  ])("leaves out accents, points and capitals: %s", (text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  test("is folded once and for all", () => {
    for (const text of ["Ηράκλειο", "Città", "إحصاء"]) {
      expect(folded(folded(text))).toBe(folded(text));
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
    expect(soundOf(written)).toBe(soundOf(name));
  });

  test("is for Latin letters only", () => {
    expect(soundOf("ηρακλειο")).toBe("ηρακλειο");
    expect(soundOf("שקד")).toBe("שקד");
  });
});
