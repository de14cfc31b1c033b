import { describe, expect, test } from "vitest";

import type { LocaleFile } from "../../src/model/locale-file.ts";
import { en } from "../../src/locales/en.ts";
import { en as downloads } from "../../src/locales/files/en.ts";
import { localeProblems } from "../../src/locales/locale-problems.ts";
import { localeOf } from "../../src/locales/locale.ts";
import { message } from "../../src/locales/message.ts";
import { formatProblem } from "../../src/model/problem.ts";

const FRENCH: LocaleFile = {
  file: "locales/fr.yaml",
  language: "fr",
  name: "Français",
  direction: "ltr",
  messages: en,
  downloads,
};

function told(changes: Partial<LocaleFile>): readonly string[] {
  return localeProblems({ ...FRENCH, ...changes }).map(formatProblem);
}

describe("an interface that an atlas brings along", () => {
  test("is in order with every key of the English one", () => {
    expect(told({})).toEqual([]);
  });

  test("is told each key that is missing, with the English words", () => {
    const { "nav.maps": _, ...rest } = en;
    expect(told({ messages: rest })).toEqual([
      'locales/fr.yaml messages.nav.maps: missing; every sentence of the interface. In English: "Maps".',
    ]);
  });

  test("is told the first twenty missing keys, and how many there are besides", () => {
    const problems = told({ downloads: {} });
    expect(problems).toHaveLength(21);
    const rest = Object.keys(downloads).length - 20;
    expect(problems.at(-1)).toBe(
      `locales/fr.yaml downloads: ${rest} further keys missing; every one has words.`,
    );
  });

  test("is told a key that no sentence has, and the one that was meant", () => {
    expect(told({ messages: { ...en, "nav.map": "Cartes" } })).toEqual([
      'locales/fr.yaml messages.nav.map: the key "nav.map"; the keys are those of the English interface. Did you mean "nav.maps"?',
    ]);
  });

  test("is told a sentence with other values than the English one", () => {
    expect(told({ messages: { ...en, "foot.editionText": "Édition {version}." } })).toEqual([
      "locales/fr.yaml messages.foot.editionText: the values {version}; the values of the English sentence: {date}, {edition}.",
    ]);
  });

  test("is told a sentence that cannot be read", () => {
    const [problem] = told({ messages: { ...en, "foot.editionText": "Édition {edition" } });
    expect(problem).toContain("messages.foot.editionText: a sentence that cannot be read (");
  });

  test("is completed by the engine where the engine speaks the language", () => {
    const italian = { ...FRENCH, file: "locales/it.yaml", language: "it", downloads: {} };
    const file = { ...italian, messages: { "nav.plans": "Programma" } };
    expect(localeProblems(file)).toEqual([]);
    const locale = localeOf("it", [file]);
    expect(message(locale, "nav.plans")).toBe("Programma");
    expect(message(locale, "nav.maps")).toBe(message(localeOf("it"), "nav.maps"));
  });

  test("is the interface of its language and of no other", () => {
    const maps = { ...en, "nav.maps": "Cartes" };
    const files = [{ ...FRENCH, messages: maps }];
    expect(message(localeOf("fr", files), "nav.maps")).toBe("Cartes");
    expect(message(localeOf("en", files), "nav.maps")).toBe("Maps");
    expect(() => localeOf("fr")).toThrow("unknown language: fr");
  });

  test("of a region has the words of the language and the digits of the region", () => {
    const egypt = localeOf("ar-EG");
    expect(egypt.language).toBe("ar-EG");
    expect(egypt.direction).toBe("rtl");
    expect(message(egypt, "nav.maps")).toBe(message(localeOf("ar"), "nav.maps"));
    expect(message(egypt, "area.plan.some", { count: 11 })).toMatch(/^١١ هدفًا /);
    expect(message(localeOf("ar"), "area.plan.some", { count: 11 })).toMatch(/^11 هدفًا /);
  });
});
