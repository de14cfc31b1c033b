import type { FoundArea } from "../publish/area-finder-files.ts";
import { greeklishText } from "../locales/greeklish-key.ts";
import { foldedText } from "../locales/search-words.ts";
import { areasByForms } from "./areas-by-forms.client.ts";
import { nearNames } from "./near-names.client.ts";

/** An area with what is compared with the words that are looked for. */
interface Compared {
  readonly area: FoundArea;
  readonly forms: readonly string[];
  readonly sounds: readonly string[];
}

/**
 * Makes the search over areas; each is folded once. A whole code finds its area alone. What no name
 * begins with is looked for in the forms that the search of pages knows.
 */
export function areaSearch(
  areas: readonly FoundArea[],
  language: string,
): (asked: string) => readonly FoundArea[] {
  let byForms: ReturnType<typeof areasByForms> | undefined;
  const compared = areas.map((area): Compared => {
    const [, name, , others] = area;
    const forms = [foldedText(name), ...others];
    return { area, forms, sounds: forms.map(greeklishText) };
  });
  return (asked) => {
    const words = foldedText(asked);
    const coded = /\d/.test(words) ? compared.filter(({ forms }) => forms.includes(words)) : [];
    if (coded.length > 0) return coded.map(({ area }) => area);
    const isShortened = SHORTENED.test(asked);
    const begun = found(compared, words, isShortened);
    if (begun.length > 0 || isShortened) return begun;
    byForms ??= areasByForms(areas, language);
    return byForms(asked);
  };
}

/** Lists the areas with a name that differs from what was typed in one letter. */
export function nearAreas(areas: readonly FoundArea[], asked: string): readonly FoundArea[] {
  const names = areas.map(([key, name, , others]) => [key, name, ...others] as const);
  const near = nearNames(asked, names).map(({ path }) => path);
  return near.flatMap((path) => areas.filter(([key]) => key === path));
}

/** A word cut short with a dot before another: Αγ. Νικόλαος, S. Benedetto. */
const SHORTENED = /\p{L}\.\s*\p{L}/u;

/**
 * Finds areas of which a name or code begins with the words, then those with a word that does, then
 * those that sound like it; within each in the order of the file, exact names first. Of words cut
 * short each begins a word of the name, in this order.
 */
function found(
  compared: readonly Compared[],
  words: string,
  isShortened: boolean,
): readonly FoundArea[] {
  if (words === "") return [];
  const sound = greeklishText(words);
  const distance = isShortened ? shortenedDistance : wholeDistance;
  return compared
    .map(({ area, forms, sounds }) => {
      const worse = 1 + Math.min(...sounds.map((form) => distance(form, sound)));
      return { area, place: Math.min(worse, ...forms.map((form) => distance(form, words))) };
    })
    .filter(({ place }) => place < Infinity)
    .sort((a, b) => a.place - b.place)
    .map(({ area }) => area);
}

function wholeDistance(form: string, words: string): number {
  if (form === words) return 0;
  if (form.startsWith(words)) return 2;
  return ` ${form}`.includes(` ${words}`) ? 4 : Infinity;
}

function shortenedDistance(form: string, words: string): number {
  const own = form.split(" ");
  let from = 0;
  for (const word of words.split(" ")) {
    const at = own.findIndex((candidate, i) => i >= from && candidate.startsWith(word));
    if (at < 0) return Infinity;
    from = at + 1;
  }
  return wholeDistance(form, words) < Infinity ? wholeDistance(form, words) : 6;
}
