/** Ways of writing the sounds of Greek in Latin letters, and the one that stands for all. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^h(?=[bcdfghjklmnpqrstvwxz])|(?<=[bdfgjklmnqrsvwxz])h(?![aeiouyw])/g, "i"],
  [/ch|kh|ks|h(?=[aeiouyw])(?<!th|ph)/g, "x"],
  [/th|8/g, "q"],
  [/ph/g, "v"],
  [/([ae])u/g, "$1v"],
  [/ou/g, "u"],
  [/ai/g, "e"],
  [/ei|oi|yi|y|ee|h/g, "i"],
  [/w/g, "o"],
  [/[bf]/g, "v"],
  [/c/g, "k"],
  [/n?g[kgh]?/g, "g"],
  [/(.)\1+/g, "$1"],
];

/**
 * Writes a folded word of Latin letters as it sounds in Greek, so that hrakleio, iraklio and irakleio
 * are one; words in other letters stay as they are.
 */
function greeklishSound(word: string): string {
  if (!/[a-z8]/.test(word)) return word;
  return SOUNDS.reduce((sound, [letters, one]) => sound.replace(letters, one), word);
}

/** Writes each word of a folded text as it sounds in Greek. */
export function greeklishText(text: string): string {
  return text.split(" ").map(greeklishSound).join(" ");
}

/**
 * Gives what the ways of writing a Greek word in Latin letters have in common, without its ending:
 * irakleio, hrakleio and iraklion are one, and so are chania, hania and xania.
 */
export function greeklishKey(latin: string): string {
  const key = greeklishSound(latin);
  const stem = key.replace(/[aeiou]+[sn]?$/, "");
  return stem.length < 3 ? key.slice(0, 3) : stem;
}
