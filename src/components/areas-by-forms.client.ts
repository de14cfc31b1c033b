import type { FoundArea } from "../publish/area-finder-files.ts";
import { isConsonantKey } from "../locales/consonant-key.ts";
import { placeForms } from "../locales/place-forms.ts";
import { queryForms, type WordForms } from "../locales/search-forms.ts";
import { joinedQueries } from "../locales/search-words.ts";

/** How far a name is that sounds alike: it counts where none is written so. */
const SOUND = 2;

/** A shorter beginning is that of many names; a sound has its mark besides. */
const SHORTEST = 3;

/**
 * Makes the search over areas by what the search of pages knows of words: without the letters that
 * are written with them, in other inflections, together or apart, and last by how they sound.
 */
export function areasByForms(
  areas: readonly FoundArea[],
  language: string,
): (asked: string) => readonly FoundArea[] {
  const known = areas.map((area) => ({ area, forms: formsOf(area, language) }));
  const find = (asked: string) => {
    const words = queryForms(asked, language);
    if (words.length === 0) return [];
    const placed = known.map(({ area, forms }) => ({
      area,
      place: Math.max(...words.map(placeIn(forms))),
    }));
    const written = placed.filter(({ place }) => place < SOUND);
    const found = written.length > 0 ? written : placed.filter(({ place }) => place < Infinity);
    return found.toSorted((a, b) => a.place - b.place).map(({ area }) => area);
  };
  return (asked) => {
    const queries = [asked, ...joinedQueries(asked)].map((query) => find(query));
    return queries.find((found) => found.length > 0) ?? [];
  };
}

function formsOf([, name, , others]: FoundArea, language: string): WordForms {
  return [name, ...others].flatMap((text) => placeForms(text, language));
}

/** Says how far a word of a query is from an area: found, begun, sounding alike, not found. */
function placeIn(known: WordForms): (word: WordForms) => number {
  const isBegun = (form: string, shortest: number) =>
    form.length >= shortest && known.some((own) => own.startsWith(form));
  return (word) => {
    const written = word.filter((form) => !isConsonantKey(form));
    if (written.some((form) => known.includes(form))) return 0;
    if (written.some((form) => isBegun(form, SHORTEST))) return 1;
    const sounds = word.filter(isConsonantKey);
    if (sounds.some((sound) => known.includes(sound))) return SOUND;
    return sounds.some((sound) => isBegun(sound, SHORTEST + 1)) ? SOUND + 1 : Infinity;
  };
}
