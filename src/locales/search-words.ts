import { foldWord } from "./fold-word.ts";

/** Marks inside a word: apostrophes, geresh and gershayim, also as they are typed. */
const INNER_MARK = /(?<=[\p{L}\p{M}])(?:['’‘ʼ`´"״׳“”]|'')(?=\p{L})/gu;

/** Articles and prepositions that lose their vowel before another: dell’anziano, l’età. */
const ELISION =
  /(?<![\p{L}\p{N}])(?:(?:d|n|s)?[eou]?(?:ll|l)|all|dall|sull|un|quest|quell|cent|d|c|s)['’‘ʼ](?=\p{L})/giu;

/** The Arabic article in Latin letters, as it sounds before some: ar-Rameh, ash-Shaghur. */
const ARTICLE = /(?<![\p{L}\p{N}])[ae](sh|[dnrstz])[-‐‑](?=\1)/giu;

/** Letters with a point each: Π.Ε., S. stays. */
const INITIALS = /(?<![\p{L}\p{M}])(?:\p{L}\.){2,}/gu;

/** Words that are in every text; spelled as they are folded. */
const STOP_WORDS = new Set(
  [
    "και του της των το τα η ο οι σε στο στη στην στον στα στις στουσ τη την τον με για απο ανα",
    "di del della dei delle degli dello il lo la i gli le un una uno in nel nella nei e ed a al alla",
    "per con da dal dalla che su sul the of in and an for to on by with at is are",
    "של את על עמ או גמ לא זה אל el ul ash",
    "في من على الى عن مع او هو هي ال",
  ].flatMap((line) => line.split(" ").map(foldWord)),
);

/** Cuts a text into folded words; a mark inside a word does not cut it, an elided article goes. */
export function searchWords(text: string): readonly string[] {
  const marked = text
    .normalize("NFKC")
    .replace(ELISION, "")
    .replace(ARTICLE, "")
    .replace(INNER_MARK, "")
    .replace(INITIALS, (initials) => initials.replaceAll(".", ""));
  return [...marked.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(([word]) => foldWord(word));
}

/** Words with hyphens between, of which some write one: דו-לשוני, socio-sanitario. */
const HYPHENED = /[\p{L}\p{M}]+(?:[-‐‑־][\p{L}\p{M}]+)+/gu;

/** Lists the folded words that a text writes with hyphens, without them. */
export function hyphenedWords(text: string): readonly string[] {
  return [...text.matchAll(HYPHENED)].map(([compound]) => searchWords(compound).join(""));
}

/** Lists what may be written as one word of a name: neighbours of a name of at most `most` words. */
export function joinedWords(name: string, most = 4): readonly string[] {
  const words = searchWords(name);
  if (words.length > most) return [];
  return words.flatMap((_, from) =>
    words.slice(from + 1).map((_, i) => words.slice(from, from + i + 2).join("")),
  );
}

/** The most words of a query of which some may have been one. */
const MOST_PARTED = 6;

/** Lists a short query with two neighbours as one word each: some write what others part. */
export function joinedQueries(query: string): readonly string[] {
  const words = searchWords(query);
  if (words.length > MOST_PARTED) return [];
  return words.slice(1).map((_, i) => {
    const parted = words.map((word, at) => (at === i + 1 ? word : ` ${word}`));
    return parted.join("").trim();
  });
}

/** Writes a text as names are compared: folded words, parted by single spaces. */
export function foldedText(text: string): string {
  return searchWords(text).join(" ");
}

/** Leaves out the words that every text has, unless there are no others. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => word !== "" && !STOP_WORDS.has(word));
  return telling.length > 0 ? telling : words.filter((word) => word !== "");
}
