import { describe, expect, test } from "vitest";

import { localeOf } from "../../src/locales/locale.ts";
import { isolate, message } from "../../src/locales/message.ts";

const FIRST_STRONG_ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";

describe("a message in a language that is written right to left", () => {
  test.each(["he", "ar"])("isolates every string that is filled in (%s)", (language) => {
    const values = { name: "Suzzara", value: "−5,5 %" };
    const text = message(localeOf(language), "map.class", values);
    expect(text).toBe(`${isolate("Suzzara")}: ${isolate("−5,5 %")}`);
  });

  test.each(["he", "ar"])("closes every isolate that it opens (%s)", (language) => {
    const values = { name: "בענה", lower: "1", upper: "2" };
    for (const key of ["row.intervalText", "services.none"] as const) {
      const text = message(localeOf(language), key, values);
      const opened = text.split(FIRST_STRONG_ISOLATE).length;
      expect(opened).toBeGreaterThan(1);
      expect(text.split(POP_ISOLATE)).toHaveLength(opened);
    }
  });

  test("tells a phrase of the page its direction where its first letter would not", () => {
    const fill = (name: string) => message(localeOf("ar"), "map.class", { name, value: "1" });
    expect(fill("Chora، أطلس")).toContain("\u2067Chora، أطلس\u2069");
    expect(fill("\u2068نحف\u2069، \u20682019\u2069")).toContain("\u2067\u2068نحف");
    expect(fill("نحف Nahf")).toContain("\u2068نحف Nahf");
    expect(fill("Chora")).toContain("\u2068Chora\u2069");
  });

  test("leaves whole numbers bare, so that they choose the plural form", () => {
    const text = message(localeOf("he"), "area.indicatorsNote", { count: 2 });
    expect(text).toBe("שני מדדים.");
  });
});

describe("a message in a language that is written left to right", () => {
  test.each(["el", "it", "en"])("holds no invisible characters (%s)", (language) => {
    const text = message(localeOf(language), "map.class", { name: "Βιάννου", value: "−22,5" });
    expect(text).toBe("Βιάννου: −22,5");
  });
});

describe("a message", () => {
  test("that lacks a value fails instead of printing a gap", () => {
    expect(() => message(localeOf("en"), "locator.title", {})).toThrow(/name/);
  });

  test("keeps a name with angle brackets, braces or apostrophes as it is", () => {
    const name = "Sant’Anna <a> {b} Majd al-Kurum's";
    expect(message(localeOf("en"), "locator.title", { name })).toBe(`Where ${name} is`);
  });

  test("of one language is never served to another from the store of compiled templates", () => {
    const texts = ["el", "it", "he", "ar", "en"].map((language) =>
      message(localeOf(language), "nav.maps"),
    );
    expect(texts).toEqual(["Χάρτες", "Carte", "מפות", "الخرائط", "Maps"]);
  });
});
