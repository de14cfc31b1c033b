import type { Language } from "../model/language.ts";

/** Orders strings as the readers of a language expect; equal strings by code point. */
export function collate(language: Language): (a: string, b: string) => number {
  const collator = new Intl.Collator(language, { numeric: true });
  return (a, b) => collator.compare(a, b) || (a < b ? -1 : Number(a > b));
}
