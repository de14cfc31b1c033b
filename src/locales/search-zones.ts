/**
 * What a word of the index is part of: any text, a name, or it is a name as a whole, that of the page
 * or of what stands on it. Its mark is a letter that no language of an atlas has.
 */
type SearchZone = keyof typeof MARKS;

const MARKS = { text: "", title: "ა", name: "ბ", part: "ნ" } as const;

/** Ends a word of the index, so that the whole word is asked for and not what begins with it. */
const END = "_";

/** Pagefind cuts words between letters and digits: digits become the ten letters from here on. */
const ZERO = "გ".codePointAt(0) ?? 0;

/** Writes a folded word as it stands in the index. */
export function indexWord(form: string, zone: SearchZone = "text"): string {
  return indexBeginning(form, zone) + END;
}

/** Writes the beginning of words in the index. */
export function indexBeginning(form: string, zone: SearchZone = "text"): string {
  const letters = form.replace(/[0-9]/g, (digit) => String.fromCodePoint(ZERO + Number(digit)));
  return MARKS[zone] + letters;
}
