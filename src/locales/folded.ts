const SAME_LETTER: Readonly<Record<string, string>> = { ς: "σ", ة: "ه", ى: "ي", ı: "i", ß: "ss" };

/**
 * Writes a text as it is compared: small letters without accents, vowel points and stops, as people
 * leave them out; words are parted by single spaces.
 */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[ςةىıß]/gu, (letter) => SAME_LETTER[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** What Greek sounds alike, in the Latin letters in which people write it; longer ones first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/8/gu, "th"],
  [/ph/gu, "f"],
  [/ks|ch|kh/gu, "x"],
  [/ou/gu, "u"],
  [/ei|oi|yi/gu, "i"],
  [/ai/gu, "e"],
  [/mp/gu, "b"],
  [/nt/gu, "d"],
  [/g[gk]|ng/gu, "g"],
  // χ before a vowel (Hania), η before a consonant (Hrakleio).
  [/(?<!t)h(?=[aeiouwy])/gu, "x"],
  [/(?<!t)h/gu, "i"],
  [/[yj]/gu, "i"],
  [/w/gu, "o"],
  [/v/gu, "b"],
  [/c/gu, "k"],
  [/(.)\1+/gu, "$1"],
];

/**
 * Writes a folded text in Latin letters as it sounds in Greek, so that "Hrakleio", "Iraklio" and
 * "Irakleio" are one; other scripts stay as they are.
 */
export function soundOf(text: string): string {
  if (!/[a-z]/u.test(text)) return text;
  return SOUNDS.reduce((sound, [letters, one]) => sound.replace(letters, one), text);
}
