import { describe, expect, test } from "vitest";
import { foldWord } from "../../src/locales/fold-word.ts";
import { greeklishKey } from "../../src/locales/greeklish-key.ts";
import { queryForms, searchForms } from "../../src/locales/search-forms.ts";
import {
  hyphenedWords,
  joinedQueries,
  joinedWords,
  searchWords,
  tellingWords,
} from "../../src/locales/search-words.ts";
import { wordStem } from "../../src/locales/word-stem.ts";

/** True where a query and a text share a form of each word of the query. */
function finds(language: string, query: string, text: string): boolean {
  const known = new Set(searchForms(text, language).flat());
  return queryForms(query, language).every((forms) => forms.some((form) => known.has(form)));
}

describe("folding", () => {
  test.each([
    ["ΗΡΆΚΛΕΙΟ", "ηρακλειο"],
    ["Δήμος", "δημοσ"],
    ["Densità", "densita"],
    ["שָׁלוֹם", "שלומ"],
    ["מִנהל", "מנהל"],
    ["مُحَمَّد", "محمد"],
    ["إحصاء", "احصا"],
    ["الرامة", "الرامه"],
    ["مستشفى", "مستشفي"],
    ["الأسـد", "الاسد"],
    ["١١٣٩", "1139"],
    ["Straße", "strasse"],
    ["İzmir", "izmir"],
  ])("makes %s the same as %s", (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });
});

describe("words", () => {
  test.each(["מג'ד", "מג׳ד", 'מג"ד', "מג״ד", "מג''ד"])("hold %s together", (word) => {
    expect(searchWords(word)).toEqual(["מגד"]);
  });

  test("lose an elided article, in either apostrophe", () => {
    expect(searchWords("l'età dell’anziano, un'altra")).toEqual(["eta", "anziano", "altra"]);
  });

  test("keep initials together and compounds apart", () => {
    expect(searchWords("Π.Ε. Ηρακλείου, 25–54")).toEqual(["πε", "ηρακλειου", "25", "54"]);
  });

  test.each(["ar-Rameh", "er-Rameh", "ash-Shaghur", "ad-Deir", "al-Asad", "el Asad"])(
    "lose the Arabic article in Latin letters: %s",
    (name) => expect(tellingWords(searchWords(name))).toHaveLength(1),
  );

  test("lose what stands for ayin and alef in Latin letters", () => {
    expect(searchWords("Biʿina, ʿArraba")).toEqual(["biina", "arraba"]);
  });

  test("with hyphens are also one", () => {
    expect(hyphenedWords("דו־לשוני ו socio-sanitario, 2019-2020")).toEqual([
      "דולשוני",
      "sociosanitario",
    ]);
  });

  test("of a short name are also one with their neighbours", () => {
    expect(joinedWords("مجد الكروم")).toEqual(["مجدالكروم"]);
    expect(joinedWords("מג'ד אל-כרום")).toEqual(["מגדאל", "מגדאלכרומ", "אלכרומ"]);
    expect(joinedWords("one two three four five")).toEqual([]);
  });

  test("of a short query may have been one", () => {
    expect(joinedQueries("דו לשוני כאן")).toEqual(["דולשוני כאנ", "דו לשוניכאנ"]);
    expect(joinedQueries("one")).toEqual([]);
    expect(joinedQueries("a b c d e f g")).toEqual([]);
  });

  test("that every text has are left out, unless there are no others", () => {
    expect(tellingWords(searchWords("zona di Suzzara"))).toEqual(["zona", "suzzara"]);
    expect(tellingWords(searchWords("di"))).toEqual(["di"]);
  });
});

describe("inflections", () => {
  test.each([
    ["el", "Ηρακλείου", "Ηράκλειο"],
    ["el", "Χανίων", "Χανιά"],
    ["el", "διαμερισμάτων", "διαμέρισμα"],
    ["el", "εκπαιδεύσεως", "εκπαίδευση"],
    ["el", "ανεργία", "Άνεργοι"],
    ["it", "famiglia", "famiglie"],
    ["it", "banca", "banche"],
    ["it", "servizi", "servizio"],
    ["it", "citta", "città"],
    ["he", "שירות", "שירותים"],
    ["he", "שכונה", "השכונות"],
    ["he", "אוכלוסייה", "אוכלוסיית"],
    ["he", "מוגבלות", "מוגבלויות"],
    ["he", "תוכנית", "תוכניות"],
    ["ar", "خدمة", "خدمات"],
    ["ar", "بلدية", "البلديات"],
    ["en", "unemployment", "Unemployed people"],
    ["en", "municipality", "municipalities"],
    ["en", "illnesses", "illness"],
    ["en", "disabled", "disability"],
  ])("in %s: %s finds %s, and the other way round", (language, one, other) => {
    expect(finds(language, one, other)).toBe(true);
    expect(finds(language, other.split(" ")[0] ?? "", one)).toBe(true);
  });

  test("leave three letters of a short word", () => {
    expect(wordStem("eta", "it")).toBe("eta");
    expect(wordStem("גיל", "he")).toBe("גיל");
  });

  test("do not make one of words that differ", () => {
    expect(finds("el", "Ρέθυμνο", "Ηράκλειο")).toBe(false);
    expect(finds("en", "birth", "death")).toBe(false);
  });
});

describe("letters that are written with a word", () => {
  test.each(["בכרמיאל", "וכרמיאל", "לכרמיאל", "מכרמיאל", "שכרמיאל", "ובכרמיאל", "שבכרמיאל"])(
    "%s finds its place, and its place finds it",
    (word) => {
      expect(finds("he", word, "כרמיאל")).toBe(true);
      expect(finds("he", "כרמיאל", word)).toBe(true);
    },
  );

  test.each(["المدينة", "والمدينة", "بالمدينة", "للمدينة", "ومدينة", "بمدينة", "مدينة"])(
    "%s finds the town, and the town finds it",
    (word) => {
      expect(finds("ar", word, "مدينة")).toBe(true);
      expect(finds("ar", "المدينة", word)).toBe(true);
    },
  );
});

describe("Greek in Latin letters", () => {
  test.each([
    [["irakleio", "hrakleio", "iraklio", "irakleiou"]],
    [["chania", "hania", "xania"]],
    [["rethymno", "rethimno", "re8ymno"]],
    [["faistos", "phaistos", "festos"]],
    [["plithysmos", "plithismos", "plh8ysmos"]],
    [["malevizi", "malebizi"]],
  ])("%j are one", (spellings) => {
    expect(new Set(spellings.map(greeklishKey)).size).toBe(1);
  });

  test("is what a query may stand for after what it is itself", () => {
    const [[word, greek] = []] = queryForms("irakleio", "el");
    expect([word, greek]).toEqual(["irakleio", "irakl"]);
  });
});

test("a whole word that begins like a prefix keeps its first letter", () => {
  expect(finds("ar", "بلدية", "لديها")).toBe(false);
  expect(finds("ar", "بلدية", "البلديات")).toBe(true);
});
