import { describe, expect, test } from "vitest";
import { consonantKeys, isConsonantKey } from "../../src/locales/consonant-key.ts";
import { queryForms, soundForms } from "../../src/locales/search-forms.ts";
import { searchWords, tellingWords } from "../../src/locales/search-words.ts";

/** True where each word of what was typed sounds like one of the name. */
const soundsLike = (typed: string, name: string) => {
  const known = new Set(tellingWords(searchWords(name)).flatMap(soundForms));
  return queryForms(typed, "en").every((forms) => forms.some((form) => known.has(form)));
};

/** Spellings on road signs, in the lists of the statistics office, in newspapers and on maps. */
const SPELLINGS = [
  ["כרמיאל", "كرميئيل", ["Karmiel", "Karmi'el", "Carmiel", "Karmeel", "Carmi’el"]],
  [
    "מג'ד אל-כרום",
    "مجد الكروم",
    ["Majd al-Krum", "Majd el-Kurum", "Mejd al Kroum", "Magd al Krum"],
  ],
  ["דייר אל-אסד", "دير الأسد", ["Deir al-Asad", "Dir al Asad", "Deir el-Assad", "Dayr al-Asad"]],
  ["בענה", "البعنة", ["Bi'ina", "Bi'ne", "Biʿina", "Bana", "el-Bi'na"]],
  ["נחף", "نحف", ["Nahf", "Nahef", "Nahif", "Nachef", "Nachf"]],
  ["ראמה", "الرامة", ["Rameh", "Rame", "Rama", "ar-Rama", "er-Rameh"]],
  ["שאגור", "الشاغور", ["Shaghur", "Shagur", "ash-Shaghour", "al-Shaghur"]],
  ["בית הכרם", "بيت هكيرم", ["Beit HaKerem", "Bet Hakerem", "Beit Hakarem"]],
  ["סאג'ור", "ساجور", ["Sajur", "Sajour", "Sagur"]],
  ["שעב", "شعب", ["Sha'ab", "Shaab", "Shab"]],
  ["סחנין", "سخنين", ["Sakhnin", "Sachnin", "Sahnin", "Sakhneen"]],
  ["עראבה", "عرابة", ["Arraba", "Araba", "Arrabeh", "ʿArraba"]],
  ["תמרה", "طمرة", ["Tamra", "Tamrah"]],
  ["טבריה", "طبريا", ["Tverya", "Tveria", "Tiberya"]],
  ["ירכא", "يركا", ["Yarka", "Yirka"]],
  ["חיפה", "حيفا", ["Haifa", "Chaifa", "Hefa"]],
  ["צפת", "صفت", ["Tzfat", "Tsfat", "Zefat", "Sfat"]],
  ["עכו", "عكا", ["Akko", "Aco", "Akka"]],
  ["תרשיחא", "ترشيحا", ["Tarshiha", "Tarshicha", "Tarshīḥā"]],
  ["ואדי סלאמה", "وادي سلامة", ["Wadi Salameh", "Vadi Salama", "Wadi Sallama"]],
] as const;

describe("the sound of a Hebrew or Arabic name", () => {
  test.each(SPELLINGS)("%s and %s is that of %j", (hebrew, arabic, latin) => {
    expect(latin.filter((typed) => !soundsLike(typed, hebrew))).toEqual([]);
    expect(latin.filter((typed) => !soundsLike(typed, arabic))).toEqual([]);
  });

  test("is not that of another name of the same region", () => {
    const alike = SPELLINGS.flatMap(([hebrew], i) =>
      SPELLINGS.flatMap(([other, , latin], j) =>
        i !== j && latin.some((typed) => soundsLike(typed, hebrew)) ? [`${other} = ${hebrew}`] : [],
      ),
    );
    // Gh and j are one, since g stands for both.
    expect(alike).toEqual(["סאג'ור = שאגור", "שאגור = סאג'ור"]);
  });

  test("is heard without the letters that are written with a word", () => {
    expect(soundsLike("בכרמאל", "כרמיאל")).toBe(true);
    expect(soundsLike("والشغور", "الشاغور")).toBe(true);
    expect(soundsLike("Kerem", "הכרם")).toBe(true);
  });

  test("keeps consonants that a vowel parts, and makes doubled ones one", () => {
    expect(consonantKeys("nahalal")).toEqual(consonantKeys("נהלל"));
    expect(consonantKeys("assad")).toEqual(consonantKeys("asad"));
    expect(consonantKeys("sakhnin")).not.toEqual(consonantKeys("سكان"));
  });

  test("has two keys where some write h and others kh", () => {
    expect(consonantKeys("נחפ")).toEqual([...consonantKeys("nahf"), ...consonantKeys("nachf")]);
  });

  test("is never taken for a word, and there is none of digits, Greek or one consonant", () => {
    expect(consonantKeys("karmiel").every(isConsonantKey)).toBe(true);
    expect(isConsonantKey("krml")).toBe(false);
    expect(["1139", "κρητη", "ba", "a1b2"].flatMap(consonantKeys)).toEqual([]);
  });
});
