/** An area as the file of names knows it. */
export type NamedArea = readonly [key: string, name: string, parent: string, code: string];

/** What an address asks for: what is put side by side, and what cannot be. */
export interface AskedAreas {
  /** "village/almond", in the order of the address. */
  readonly keys: readonly string[];
  /** What is neither the code nor the slug of an area. */
  readonly unknown: readonly string[];
  /** Slugs that places of several levels have. */
  readonly unclear: readonly string[];
  /** True where what was named without a level is of several. */
  readonly isMixed: boolean;
}

/** True where an area is named with its level, as its address names it. */
export function isKey(asked: string): boolean {
  return /^[^/.\s]+\/[^/.\s]+$/.test(asked);
}

/** Signs that would turn around the sentence in which the page repeats a word. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g;

/** Reads the words of an address that stand between commas, each once. */
export function askedWords(text: string): readonly string[] {
  const words = text
    .replace(TURNS, "")
    .split(",")
    .map((word) => word.trim());
  return [...new Set(words)].filter((word) => word !== "");
}

/**
 * Finds the areas that an address asks for: "village/almond" is one already, and a code belongs to
 * one. A slug may be that of places of several levels: then it is of the one that all others are of.
 */
export function askedAreas(asked: readonly string[], names: readonly NamedArea[]): AskedAreas {
  const found = asked.map((word) => ({ word, keys: keysOf(word, names) }));
  const shared = sharedLevels(found.map(({ keys }) => keys));
  const chosen = found.map(({ word, keys }) => {
    const here = keys.filter((key) => shared.includes(levelOf(key)));
    return { word, keys: here.length > 0 ? here : keys };
  });
  const clear = chosen.filter(({ keys }) => keys.length === 1);
  const bare = clear.filter(({ word }) => !isKey(word)).flatMap(({ keys }) => keys);
  return {
    keys: [...new Set(clear.flatMap(({ keys }) => keys))],
    unknown: wordsOf(chosen.filter(({ keys }) => keys.length === 0)),
    unclear: wordsOf(chosen.filter(({ keys }) => keys.length > 1)),
    isMixed: new Set(bare.map(levelOf)).size > 1,
  };
}

function keysOf(word: string, names: readonly NamedArea[]): readonly string[] {
  if (isKey(word)) return [word];
  const folded = word.toLowerCase();
  const coded = names.find(([, , , code]) => code.toLowerCase() === folded);
  if (coded !== undefined) return [coded[0]];
  return names.flatMap(([key]) => (key.endsWith(`/${folded}`) ? key : []));
}

/** Lists the levels of which all areas are that can be found at all. */
function sharedLevels(found: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = found.filter((keys) => keys.length > 0);
  const levels = first.map(levelOf);
  return levels.filter((level) => others.every((keys) => keys.map(levelOf).includes(level)));
}

function levelOf(key: string): string {
  return key.replace(/\/.*/, "");
}

function wordsOf(found: readonly { readonly word: string }[]): readonly string[] {
  return found.map(({ word }) => word);
}
