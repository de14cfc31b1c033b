/** Letters that decomposition leaves as they are, and what they count as. */
const ALIKE: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ı: "i",
  ς: "σ",
  ך: "כ",
  ם: "מ",
  ן: "נ",
  ף: "פ",
  ץ: "צ",
  ى: "ي",
  ی: "ي",
  ک: "ك",
  ة: "ه",
  ء: "",
  ـ: "",
  ʿ: "",
  ʾ: "",
  ʻ: "",
};

/**
 * Folds a word so that spellings of it become one: small letters without accents, niqqud and
 * tashkeel, final letters as others, the forms of alef, ya and ta marbuta as one, European digits.
 * What stands for ayin and alef in Latin letters goes.
 */
export function foldWord(word: string): string {
  return word
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[ßæœøłđıςךםןףץىیکةءـʿʾʻ]/gu, (letter) => ALIKE[letter] ?? letter)
    .replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
}
