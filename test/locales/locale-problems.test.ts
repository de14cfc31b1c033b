import { describe, expect, test } from "vitest";

import type { LocaleFile } from "../../src/model/locale-file.ts";
import { en } from "../../src/locales/en.ts";
import { en as downloads } from "../../src/locales/files/en.ts";
import { localeProblems } from "../../src/locales/locale-problems.ts";
import { LOCALE_LANGUAGES, localeOf } from "../../src/locales/locale.ts";
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

  test.each([
    ["{edition, date}", "{edition} as a date"],
    ["{edition, time}", "{edition} as a time"],
    ["{edition, number}", "{edition} as a number"],
    ["{edition, plural, one {une} other {#}}", "{edition} as a plural"],
    ["{edition, selectordinal, other {#e}}", "{edition} as an ordinal plural"],
    ["{edition, select, a {A} other {B}}", "{edition} by select"],
  ])("is told a value that is filled in otherwise than in English: %s", (value, found) => {
    expect(told({ messages: { ...en, "foot.editionText": `Édition ${value}. {date}` } })).toEqual([
      `locales/fr.yaml messages.foot.editionText: ${found}; {edition} as it stands, like the English sentence.`,
    ]);
  });

  test("is told a count that chooses no form", () => {
    expect(told({ messages: { ...en, "area.plan.some": "{count} objectifs" } })).toEqual([
      "locales/fr.yaml messages.area.plan.some: {count} as it stands; {count} as a plural, like the English sentence.",
    ]);
  });

  test("is told the plural forms of its language that it lacks", () => {
    const file = { ...FRENCH, file: "locales/pl.yaml", language: "pl" };
    const problems = localeProblems(file).map(formatProblem);
    expect(problems.length).toBeGreaterThan(20);
    for (const line of problems) {
      expect(line).toMatch(
        / a plural of \{.+\} without few, many; the forms of the language: few, /,
      );
    }
  });

  test("needs no form that exact numbers stand for", () => {
    const sentence = "{count, plural, =1 {Un objectif} other {# objectifs}}";
    const zero = "{count, plural, =0 {Aucun} =1 {Un objectif} other {# objectifs}}";
    const told0 = (text: string) => told({ messages: { ...en, "area.plan.some": text } });
    expect(told0(zero)).toEqual([]);
    expect(told0(sentence)).toEqual([
      "locales/fr.yaml messages.area.plan.some: a plural of {count} without one; the forms of the language: one, other.",
    ]);
  });

  test("is told a sentence that says nothing for some count", () => {
    const sentence = "{count, plural, one {Un objectif} other { }}";
    expect(told({ messages: { ...en, "area.plan.some": sentence } })).toEqual([
      "locales/fr.yaml messages.area.plan.some: nothing for a count of 2; words, whatever fills it in.",
    ]);
  });

  test.each(LOCALE_LANGUAGES)("may be the engine’s own, such as that of %s", (language) => {
    expect(localeProblems({ ...localeOf(language), file: `locales/${language}.yaml` })).toEqual([]);
  });

  test("is told keys without words, in a language of the engine too", () => {
    const blank = { messages: { "nav.maps": " " }, downloads: { yes: "" } };
    expect(told({ ...blank, file: "locales/en.yaml", language: "en" })).toEqual([
      "locales/en.yaml messages.nav.maps: nothing; words. Leave the key out to keep the words of the engine.",
      "locales/en.yaml downloads.yes: nothing; words. Leave the key out to keep the words of the engine.",
    ]);
    const french = told({
      messages: { ...en, "nav.maps": "\t" },
      downloads: { ...downloads, yes: "" },
    });
    expect(french).toHaveLength(2);
    for (const line of french) expect(line).toContain("missing; every sentence of the interface");
  });

  test.each([
    ["en", "rtl", "ltr"],
    ["en-XA", "rtl", "ltr"],
    ["he", "ltr", "rtl"],
    ["pa-PK", "ltr", "rtl"],
    ["pa", "rtl", "ltr"],
  ] as const)("in %s cannot run %s", (language, direction, own) => {
    const file = `locales/${language}.yaml`;
    expect(localeProblems({ ...FRENCH, file, language, direction }).map(formatProblem)).toContain(
      `${file} direction: "${direction}" for ${language}; ${own}, as its script runs.`,
    );
  });

  test("of a language whose script nobody knows runs as the file says", () => {
    for (const direction of ["ltr", "rtl"] as const) {
      const problems = localeProblems({ ...FRENCH, language: "xx", direction });
      expect(problems.filter(({ place }) => place.column === "direction")).toEqual([]);
    }
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
