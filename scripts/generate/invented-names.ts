import type { Language, Text } from "../../src/model/language.ts";

/** Syllables of invented names, side by side in the scripts of the interface. */
const SYLLABLES: readonly (readonly [
  latin: string,
  greek: string,
  hebrew: string,
  arabic: string,
])[] = [
  ["ka", "κα", "קא", "كا"],
  ["lo", "λο", "לו", "لو"],
  ["mi", "μι", "מי", "مي"],
  ["ra", "ρα", "רא", "را"],
  ["te", "τε", "תה", "تي"],
  ["so", "σο", "סו", "سو"],
  ["ni", "νι", "ני", "ني"],
  ["pa", "πα", "פא", "با"],
  ["ve", "βε", "בה", "في"],
  ["do", "δο", "דו", "دو"],
  ["ri", "ρι", "רי", "ري"],
  ["la", "λα", "לא", "لا"],
  ["ke", "κε", "קה", "كي"],
  ["mo", "μο", "מו", "مو"],
  ["si", "σι", "סי", "سي"],
  ["ta", "τα", "תא", "تا"],
  ["ne", "νε", "נה", "ني"],
  ["po", "πο", "פו", "بو"],
  ["vi", "βι", "בי", "في"],
  ["da", "δα", "דא", "دا"],
  ["re", "ρε", "רה", "ري"],
  ["lu", "λου", "לאו", "لو"],
  ["ko", "κο", "קו", "كو"],
  ["ma", "μα", "מא", "ما"],
  ["se", "σε", "סה", "سي"],
  ["to", "το", "תו", "تو"],
  ["na", "να", "נא", "نا"],
  ["pi", "πι", "פי", "بي"],
  ["va", "βα", "בא", "فا"],
  ["di", "δι", "די", "دي"],
  ["ro", "ρο", "רו", "رو"],
];

/** Columns of the syllables by language; every other language is written in Latin letters. */
const SCRIPTS: Readonly<Record<string, number>> = { el: 1, he: 2, ar: 3 };

/** A step that has no divisor in common with the number of names, so that each comes once. */
const STEP = 7919;
const COUNT = SYLLABLES.length ** 3;

/** Gives the name of the i-th place in every language; of more than 29,791 names they have numbers. */
export function inventedName(i: number, languages: readonly Language[]): Text {
  const n = (i * STEP) % COUNT;
  const round = Math.floor(i / COUNT);
  const size = SYLLABLES.length;
  const steps = [n % size, Math.floor(n / size) % size, Math.floor(n / size ** 2)];
  return Object.fromEntries(
    languages.map((language) => {
      const column = SCRIPTS[language] ?? 0;
      const word = steps.map((step) => SYLLABLES[step]?.[column] ?? "").join("");
      return [language, capitalised(word) + (round === 0 ? "" : ` ${round + 1}`)];
    }),
  );
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
