import type { AtlasContext } from "../figures/context.ts";
import { baseLanguage } from "../model/language.ts";

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"] as const;

const LETTERS: Readonly<Record<string, string>> = {
  he: "אבגדהוזחטיכל",
  ar: "أبجدهوزحطيكل",
};

/** Numbers the plates of a page: roman numerals, or letters where the script has them. */
export function plateNumbers<Plate extends string>(
  { locale }: AtlasContext,
  plates: readonly Plate[],
): Readonly<Partial<Record<Plate, string>>> {
  const letters = LETTERS[baseLanguage(locale.language)];
  const numeral = (i: number) => letters?.[i] ?? ROMAN[i] ?? String(i + 1);
  return Object.fromEntries(plates.map((plate, i) => [plate, numeral(i)])) as Partial<
    Record<Plate, string>
  >;
}
