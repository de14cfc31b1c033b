import type { SearchNames } from "../publish/search-names.ts";
import { aloneForms } from "../locales/search-forms.ts";
import { searchWords, tellingWords } from "../locales/search-words.ts";
import { editDistance } from "../model/edit-distance.ts";

/** A page whose name is nearly what was typed. */
export interface NearName {
  readonly path: string;
  readonly name: string;
}

/** A shorter word is as near to others as to what was meant. */
const SHORTEST = 4;
const MOST = 4;

/**
 * Lists the pages with a name that differs from the query in one letter: left out, added, changed or
 * swapped with its neighbour; letters that Hebrew and Arabic write with a word do not count. Names
 * of as many words come first.
 */
export function nearNames(query: string, names: SearchNames): readonly NearName[] {
  const wanted = tellingWords(searchWords(query));
  const near = names.flatMap(([path, ...own]) => {
    const found = own.map((name) => rest(wanted, tellingWords(searchWords(name))));
    const left = Math.min(...found);
    return left === Infinity ? [] : [{ path, name: own[0] ?? "", left }];
  });
  return near.toSorted((a, b) => a.left - b.left).slice(0, MOST);
}

/** Counts the words of a name that are not in the query; Infinity where more than a letter differs. */
function rest(wanted: readonly string[], name: readonly string[]): number {
  const edits = wanted.map((word) => {
    const alone = aloneForms(word);
    return Math.min(...name.flatMap((own) => alone.map((form) => edit(form, own))));
  });
  const sum = edits.reduce((total, count) => total + count, 0);
  return sum === 1 ? Math.max(0, name.length - wanted.length) : Infinity;
}

function edit(word: string, own: string): number {
  if (word === own) return 0;
  const isShort = Math.max(word.length, own.length) < SHORTEST;
  return isShort ? Infinity : editDistance(word, own, 1);
}
