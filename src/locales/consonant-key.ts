/** Begins every key, a letter that no language of an atlas has: a key is never taken for a word. */
const MARK = "ჰ";

type Rules = readonly (readonly [RegExp, string])[];

/** Vowels go but at the beginning; what one letter is written with in some way becomes one. */
const LATIN: Rules = [
  [/(.)\1+/g, "$1"],
  [/(?<=[aeiou])h$/g, ""],
  [/x/g, "ks"],
  [/sch|sh|t[sz]|zh|[zç]|c(?=[eiy])/g, "s"],
  [/[ck]h|ck|[cq]/g, "k"],
  [/gh|dj|j/g, "g"],
  [/ph|f/g, "p"],
  [/([td])h/g, "$1"],
  [/v|^w|w(?=[aeiouy])/g, "b"],
  [/^[aeiouy]+/g, "A"],
  [/[aeiouwy]+/g, ""],
];

const HEBREW: Rules = [
  [/^[אעי]/u, "A"],
  [/^ו|וו|ו(?=[אה])/gu, "b"],
  [/ה$/u, ""],
  [/[אעוי]/gu, ""],
  [/ב/gu, "b"],
  [/ג/gu, "g"],
  [/ד/gu, "d"],
  [/ה/gu, "h"],
  [/[זסצש]/gu, "s"],
  [/[טת]/gu, "t"],
  [/[כק]/gu, "k"],
  [/ל/gu, "l"],
  [/מ/gu, "m"],
  [/נ/gu, "n"],
  [/פ/gu, "p"],
  [/ר/gu, "r"],
];

const ARABIC: Rules = [
  [/^[اعي]/u, "A"],
  [/^و|و(?=[اهوي])/gu, "b"],
  [/ه$/u, ""],
  [/[اعوي]/gu, ""],
  [/ب/gu, "b"],
  [/[جغ]/gu, "g"],
  [/[دذض]/gu, "d"],
  [/ه/gu, "h"],
  [/[زسشصظ]/gu, "s"],
  [/[تثط]/gu, "t"],
  [/[كق]/gu, "k"],
  [/ل/gu, "l"],
  [/م/gu, "m"],
  [/ن/gu, "n"],
  [/ف/gu, "p"],
  [/ر/gu, "r"],
];

/** Letters whose sound some write as h and some as kh or ch. */
const THROATY = /[חحخ]/gu;

/**
 * Gives what the spellings of a Hebrew or Arabic word have in common, in its own letters or in Latin
 * ones: its consonants, without doubling, and whether it begins with a vowel. Deir, Dir and Dayr are
 * one, and so are Karmi’el and Carmiel. A letter that is written in two ways gives two keys; a word
 * of one consonant, of digits or of other scripts gives none. Expects a folded word.
 */
export function consonantKeys(word: string): readonly string[] {
  const rules = rulesOf(word);
  if (rules === undefined) return [];
  const written = new Set(["h", "k"].map((sound) => word.replace(THROATY, sound)));
  const keys = [...written].map((text) =>
    rules.reduce((key, [letters, one]) => key.replace(letters, one), text),
  );
  return keys.filter((key) => key.length > 1).map((key) => MARK + key.toLowerCase());
}

/** True for a key, as it stands among the forms of a word. */
export function isConsonantKey(form: string): boolean {
  return form.startsWith(MARK);
}

function rulesOf(word: string): Rules | undefined {
  if (/^[a-z]+$/.test(word)) return LATIN;
  if (/^[א-ת]+$/u.test(word)) return HEBREW;
  return /^[ء-ي]+$/u.test(word) ? ARABIC : undefined;
}
