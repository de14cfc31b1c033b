import type { FoundArea } from "../publish/area-finder-files.ts";
import { greeklishText } from "../locales/greeklish-key.ts";
import { foldedText } from "../locales/search-words.ts";

/** An area with what is compared with the words that are looked for. */
interface Compared {
  readonly area: FoundArea;
  readonly forms: readonly string[];
  readonly sounds: readonly string[];
}

/** Makes the search over areas; each is folded once. */
export function areaSearch(areas: readonly FoundArea[]): (asked: string) => readonly FoundArea[] {
  const compared = areas.map((area): Compared => {
    const [, name, , others] = area;
    const forms = [foldedText(name), ...others];
    return { area, forms, sounds: forms.map(greeklishText) };
  });
  return (asked) => found(compared, foldedText(asked));
}

/**
 * Finds areas of which a name or code begins with the words, then those with a word that does, then
 * those that sound like it; within each in the order of the file, exact names first.
 */
function found(compared: readonly Compared[], words: string): readonly FoundArea[] {
  if (words === "") return [];
  const sound = greeklishText(words);
  return compared
    .map(({ area, forms, sounds }) => {
      const worse = 1 + Math.min(...sounds.map((form) => distance(form, sound)));
      return { area, place: Math.min(worse, ...forms.map((form) => distance(form, words))) };
    })
    .filter(({ place }) => place < Infinity)
    .sort((a, b) => a.place - b.place)
    .map(({ area }) => area);
}

function distance(form: string, words: string): number {
  if (form === words) return 0;
  if (form.startsWith(words)) return 2;
  return ` ${form}`.includes(` ${words}`) ? 4 : Infinity;
}
