import type { Language } from "../model/language.ts";

const collators = new Map<Language, Intl.Collator>();

/** Orders strings as the readers of a language expect; equal strings by code point. */
export function collate(language: Language): (a: string, b: string) => number {
  const collator = collators.get(language) ?? new Intl.Collator(language, { numeric: true });
  collators.set(language, collator);
  return (a, b) => collator.compare(a, b) || (a < b ? -1 : Number(a > b));
}
