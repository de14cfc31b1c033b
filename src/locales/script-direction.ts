/** Scripts that are written from right to left (ISO 15924), of languages in use today. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  ...["Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi"],
]);

/**
 * Gives the direction in which a language is written, by the script that its tag names or that it
 * most likely has (Unicode CLDR, likely subtags); undefined where its script is not known.
 */
export function scriptDirection(language: string): "ltr" | "rtl" | undefined {
  const { script } = new Intl.Locale(language).maximize();
  if (script === undefined) return undefined;
  return RIGHT_TO_LEFT.has(script) ? "rtl" : "ltr";
}
