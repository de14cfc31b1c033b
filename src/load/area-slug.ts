import { transliterate } from "../model/transliterate.ts";

/**
 * Makes the part of an address that stands for an area: its name in Latin letters with hyphens. A
 * name in a script without a transliteration here (Hebrew, Arabic) falls back to the code.
 */
export function areaSlug(name: string, code: string): string {
  const latin = transliterate(name);
  return hyphened(/[^\P{L}a-z]/u.test(latin) ? "" : latin) || hyphened(code.toLowerCase()) || code;
}

function hyphened(text: string): string {
  return text.replace(/[^\p{L}\p{N}_]+/gu, "-").replace(/^-|-$/g, "");
}
