const FIRST_FORM = 0xfe80;
const LAST_FORM = 0xfefc;
const LAM = "\u0644";
const TATWEEL = "\u0640";

/** The forms of a letter: alone, at the end, and of most letters at the beginning and inside. */
type Forms = readonly string[];

const FORMS = formsByLetters();

/**
 * Writes Arabic letters in the forms that they take beside each other, as Unicode encodes them, for
 * programs that would join them by the rules of one font only. Letters of other languages than
 * Arabic stay as they are.
 *
 *     arabicForms("باب")
 *     // "\ufe91\ufe8e\ufe8f"
 */
export function arabicForms(text: string): string {
  const letters = lettersOf(text);
  return letters
    .map((letter, i) => {
      const forms = FORMS.get(letter);
      if (forms === undefined) return letter;
      const isJoinedBefore = forms.length > 1 && joinsOnward(neighbour(letters, i, -1));
      const isJoinedAfter = joinsOnward(letter) && joinsBack(neighbour(letters, i, 1));
      return forms[(isJoinedBefore ? 1 : 0) + (isJoinedAfter ? 2 : 0)] ?? letter;
    })
    .join("");
}

/** Lam with the alef behind it is one letter. */
function lettersOf(text: string): readonly string[] {
  const letters: string[] = [];
  for (const letter of text) {
    const pair = LAM + letter;
    if (letters.at(-1) === LAM && FORMS.has(pair)) letters[letters.length - 1] = pair;
    else letters.push(letter);
  }
  return letters;
}

/** The letter beside one, past the marks that stand above or below. */
function neighbour(letters: readonly string[], from: number, step: 1 | -1): string {
  let at = from + step;
  while (/^\p{M}$/u.test(letters[at] ?? "")) at += step;
  return letters[at] ?? "";
}

function joinsOnward(letter: string): boolean {
  return letter === TATWEEL || FORMS.get(letter)?.length === 4;
}

function joinsBack(letter: string): boolean {
  return letter === TATWEEL || (FORMS.get(letter)?.length ?? 0) > 1;
}

/** In their block the forms of a letter follow each other: alone, end, beginning, inside. */
function formsByLetters(): ReadonlyMap<string, Forms> {
  const all = Array.from({ length: LAST_FORM - FIRST_FORM + 1 }, (_, i) =>
    String.fromCodePoint(FIRST_FORM + i),
  );
  return Map.groupBy(all, (form) => form.normalize("NFKC"));
}
