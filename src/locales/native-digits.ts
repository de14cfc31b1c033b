import type { Language } from "../model/language.ts";

const known = new Map<Language, readonly string[]>();

/** Writes the digits of a text in those of a language: "٢٠٢١" in "ar-EG", "2021" in "ar". */
export function nativeDigits(language: Language, text: string): string {
  const digits = digitsOf(language);
  if (digits[1] === "1") return text;
  return text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
}

function digitsOf(language: Language): readonly string[] {
  const found = known.get(language);
  if (found !== undefined) return found;
  const format = new Intl.NumberFormat(language, { useGrouping: false });
  const digits = Array.from({ length: 10 }, (_, i) => format.format(i));
  known.set(language, digits);
  return digits;
}
