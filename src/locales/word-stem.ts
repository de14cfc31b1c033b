/** How many letters at least stay when an ending goes. */
const SHORTEST = 3;

type Endings = readonly RegExp[];

const GREEK: Endings = [/(?<=μα)τ(?:α|οσ|ων)$/u, /[αεηιουω]{1,4}[σν]?$/u];
const HEBREW: Endings = [/ימ$/u, /יימ$/u, /(?:ויות|יות|ות|ית|יה|ת|ה|י)$/u];
const ARABIC: Endings = [/(?:ها|ان|ات|ون|ين|يه|ه|ي)$/u, /[يهت]$/u];
const ITALIAN: Endings = [/h?[aeiou]+$/u];
const ENGLISH: Endings = [
  /(?<=[sxz]|[cs]h)es$|(?<=[^s])s$/u,
  /(?:ment|ness|ing|ed)$/u,
  /(?:i?e|y)$/u,
  /(?<=[a-z]{4}b)(?:ilit|l)$/u,
];

/** Gives the letters that the inflections of a folded word share, by script and, in Latin, language. */
export function wordStem(word: string, language: string): string {
  if (/^[α-ω]/u.test(word)) return shortened(word, GREEK);
  if (/^[א-ת]/u.test(word)) return shortened(word.replace(/([יו])\1+/gu, "$1"), HEBREW);
  if (/^[ء-ي]/u.test(word)) return shortened(withoutArticle(word).replace(/ي+/gu, "ي"), ARABIC);
  if (!/^[a-z]/u.test(word)) return word;
  return shortened(word, language === "it" ? ITALIAN : ENGLISH);
}

/** Takes the Arabic article away, which is written with its word, and what stands before it. */
export function withoutArticle(word: string): string {
  return word.replace(/^(?:[وف]?[بك]?ال|[وف]?لل)(?=.{3})/u, "");
}

/** Takes each ending away once; of a short word only so much that its stem is left. */
function shortened(word: string, endings: Endings): string {
  let stem = word;
  for (const ending of endings) {
    const end = ending.exec(stem)?.[0] ?? "";
    const cut = Math.max(stem.length - end.length, SHORTEST);
    if (end !== "" && cut < stem.length) stem = stem.slice(0, cut);
  }
  return stem;
}
