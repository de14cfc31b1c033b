import { describe, expect, test } from "vitest";

import { en, type MessageKey } from "../../src/locales/en.ts";
import { LOCALE_LANGUAGES, localeOf } from "../../src/locales/locale.ts";
import { message } from "../../src/locales/message.ts";
import { templateParts } from "../../src/locales/template-parts.ts";
import { formatPercent } from "../../src/scales/format-number.ts";

const KEYS = Object.keys(en) as MessageKey[];
const COUNTS = [0, 1, 2, 3, 11, 100];
const INTEGERS = Array.from({ length: 1001 }, (_, i) => i);

/** Keys whose template holds symbols, names of formats and values only: the same in every language. */
const WORDLESS = KEYS.filter(
  (key) => partsOf("en", key).words.replace(/CSV|SVG|PNG|kB|MB|\P{L}/gu, "") === "",
);

function partsOf(language: string, key: MessageKey) {
  return templateParts(language, localeOf(language).messages[key]);
}

/** Fills a template: the values that choose a plural are counts, all others names in Latin script. */
function filled(language: string, key: MessageKey, count: number): string {
  const { names, plurals } = partsOf(language, key);
  const numbers = new Set(plurals.map(({ name }) => name));
  const values = names.map((name) => {
    return [name, numbers.has(name) ? count : `Name-of-${name}`] as const;
  });
  return message(localeOf(language), key, Object.fromEntries(values));
}

describe.each(LOCALE_LANGUAGES)("the interface in %s", (language) => {
  const { messages } = localeOf(language);

  test("has the keys of the English one, in its order", () => {
    expect(Object.keys(messages)).toEqual(KEYS);
  });

  test("writes no share by hand, for a language decides what stands before its sign", () => {
    const { messages, downloads } = localeOf(language);
    for (const key of KEYS) expect(messages[key], key).not.toMatch(/\d[\s\u00a0\u202f]?[%٪]/);
    const style = { language, decimals: 0 };
    for (const [key, text] of Object.entries(downloads)) {
      for (const [share] of text.matchAll(/\d+[\s\u00a0\u202f]?[%٪]/gu)) {
        expect(share, key).toBe(formatPercent(Number.parseInt(share) / 100, style));
      }
    }
  });

  test("fills each message with the same values as English", () => {
    for (const key of KEYS) {
      expect(partsOf(language, key).names, key).toEqual(partsOf("en", key).names);
    }
  });

  test("lets no other value choose a plural form than English does", () => {
    const plurals = (of: string) =>
      KEYS.map((key) => [key, partsOf(of, key).plurals.map(({ name }) => name)]);
    expect(plurals(language)).toEqual(plurals("en"));
  });

  test("gives each plural every form that whole numbers take, and no other", () => {
    const rules = new Intl.PluralRules(language);
    const categories = [...new Set(INTEGERS.map((i) => rules.select(i)))].toSorted();
    const forms = KEYS.flatMap((key) => partsOf(language, key).plurals.map((of) => ({ key, of })));
    expect(forms.length).toBeGreaterThan(0);
    for (const { key, of } of forms) {
      const named = of.forms.filter((form) => form !== "=0").toSorted();
      expect(named, key).toEqual(categories);
    }
  });

  test("words a count of none wherever English does", () => {
    const hasNone = (of: string, key: MessageKey) =>
      partsOf(of, key).plurals.map(({ forms }) => forms.some((form) => /^(=0|zero)$/.test(form)));
    for (const key of KEYS) {
      const own = hasNone(language, key);
      for (const [i, isWorded] of hasNone("en", key).entries()) {
        if (isWorded) expect(own[i], key).toBe(true);
      }
    }
  });

  test.each(COUNTS)(
    "reads on for a count of %i: all values are filled in, no syntax is left",
    (count) => {
      for (const key of KEYS) {
        const text = filled(language, key, count);
        expect(text, key).not.toMatch(/[{}#]|undefined|plural/);
        for (const name of partsOf(language, key).names) {
          if (partsOf("en", key).plurals.some((plural) => plural.name === name)) continue;
          expect(text, key).toContain(`Name-of-${name}`);
        }
      }
    },
  );

  test("uses typographic quotes and apostrophes, for a straight one would start an ICU quotation", () => {
    for (const key of KEYS) expect(messages[key], key).not.toMatch(/['"]/);
  });

  test("has no stray spaces", () => {
    for (const key of KEYS) expect(messages[key], key).not.toMatch(/^\s|\s$|\s\s|\s[.,،؛;]/);
  });

  test("ends a sentence where English ends one", () => {
    const end = (of: string, key: MessageKey) => /[.:]$/.exec(filled(of, key, 3))?.[0] ?? "";
    for (const key of KEYS.filter((key) => key !== "map.kilometres")) {
      expect(end(language, key), key).toBe(end("en", key));
    }
  });

  test("keeps the place of the number of pages found, which the search page fills in", () => {
    expect(message(localeOf(language), "search.found", { count: 3 }).split("3")).toHaveLength(2);
  });

  test("explains the comparison words in the words that stand beside the values", () => {
    const note = messages["row.note"].toLowerCase();
    for (const word of [
      "better",
      "worse",
      "higher",
      "lower",
      "similar",
      "above",
      "below",
    ] as const) {
      expect(note).toContain(messages[`compare.${word}`]);
    }
  });

  test("has a word of its own for each kind of nothing", () => {
    const words = (["suppressed", "missing", "undefined", "notApplicable"] as const).map(
      (status) => messages[`status.${status}`],
    );
    expect(new Set(words).size).toBe(4);
  });
});

const SCRIPTS = [
  { language: "el", script: /\p{Script=Greek}/u },
  { language: "he", script: /\p{Script=Hebrew}/u },
  { language: "ar", script: /\p{Script=Arabic}/u },
] as const;

/** Names of formats, methods and people, which are written in Latin letters everywhere. */
const LATIN =
  /\b(Data Package|JSON-stat|TopoJSON|CSVW|DCAT|W3C|CSV|PDF|SVG|PNG|kB|MB|ICS|ISO|APA|BibTeX|RIS|ORCID|DOI|cookies?|e-?mail|Chora|Mozilla Public License|ZIP|HSDS|JSON|XLSX|GeoJSON|Atom|Wilson|Byar|Moran|Bayes|Spearman|Fisher–Jenks|head\/tail|WCAG|EN 301|AA|axe|JavaScript)\b/g;

describe.each(SCRIPTS)("the interface in $language", ({ language, script }) => {
  test("leaves no word in another script, down to single letters that look alike", () => {
    for (const key of KEYS) {
      const letters = partsOf(language, key).words.replace(LATIN, "").match(/\p{L}/gu) ?? [];
      expect(
        letters.filter((letter) => !script.test(letter)),
        key,
      ).toEqual([]);
    }
  });

  test("says nothing in the words of English", () => {
    const same = KEYS.filter((key) => localeOf(language).messages[key] === en[key]);
    expect(same.filter((key) => !WORDLESS.includes(key))).toEqual([]);
  });
});

describe("punctuation", () => {
  test("is Arabic in Arabic: no Latin comma, semicolon or question mark outside formulas", () => {
    for (const key of KEYS) expect(partsOf("ar", key).words, key).not.toMatch(/[,;?“”„״]/);
  });

  test("in Greek uses guillemets, and no Latin semicolon, which would ask a question", () => {
    for (const key of KEYS) expect(partsOf("el", key).words, key).not.toMatch(/[;?“”„״]/);
  });

  test("in Hebrew uses gershayim for quotations and the maqaf to join", () => {
    for (const key of KEYS) {
      expect(partsOf("he", key).words.replace(LATIN, ""), key).not.toMatch(
        /[«»“”„،؛]|\p{L}-\p{L}/u,
      );
    }
  });
});

describe("counts", () => {
  const count = (language: string, n: number) =>
    message(localeOf(language), "area.plan.some", { count: n });

  test("take the Arabic dual, the plural of few, the accusative of many and the genitive of hundreds", () => {
    expect(count("ar", 0)).toMatch(/^لا هدف /);
    expect(count("ar", 1)).toMatch(/^هدف واحد /);
    expect(count("ar", 2)).toMatch(/^هدفان /);
    expect(count("ar", 3)).toMatch(/^3 أهداف /);
    expect(count("ar", 11)).toMatch(/^11 هدفًا /);
    expect(count("ar", 100)).toMatch(/^100 هدف /);
    expect(count("ar", 103)).toMatch(/^103 أهداف /);
  });

  test("take the Hebrew numeral for two before its noun", () => {
    expect(count("he", 1)).toMatch(/^יעד אחד /);
    expect(count("he", 2)).toMatch(/^שני יעדים /);
    expect(count("he", 11)).toMatch(/^11 יעדים /);
  });

  test("of thousands are grouped as the language groups them", () => {
    const services = (language: string) =>
      message(localeOf(language), "services.count", { name: "X", count: 2000 });
    expect(services("el")).toContain("2.000 υπηρεσίες σε λειτουργία");
    expect(services("he")).toContain("2,000 שירותים פעילים");
  });
});
