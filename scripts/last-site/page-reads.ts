import { existsSync, readFileSync } from "node:fs";
import type { StoredReads } from "../../src/derive/stored-reads.ts";
import type { PageContext } from "../../src/figures/figure-of.ts";
import type { AreaCode } from "../../src/model/area.ts";
import type { Language } from "../../src/model/language.ts";
import type { NumberHashes } from "./number-hashes.ts";
import type { TextHashes } from "./text-hashes.ts";
import { answerHash } from "../../src/derive/stored-reads.ts";
import { TEXTS } from "../../src/derive/texts.ts";
import { parseAsked } from "../../src/figures/asked.ts";
import { tableSum } from "../../src/publish/indicator-rows.ts";
import { QUESTIONS } from "../../src/views/questions.ts";

/** The questions of pages, and of the files beside them. */
const ALL_QUESTIONS = new Map([...QUESTIONS, ["table", tableSum]]);

/** From which numbers and texts pages and files were made, by their addresses. */
export type PageReads = Readonly<Record<string, StoredReads>>;

/** Reads what the pages and files of a build have noted. */
export function notedReads(file: string): PageReads {
  if (!existsSync(file)) return {};
  const lines = readFileSync(file, "utf8").trimEnd().split("\n").filter(Boolean);
  return Object.fromEntries(
    lines.map((line) => {
      const { path, ...reads } = JSON.parse(line) as StoredReads & { readonly path: string };
      return [path, reads];
    }),
  );
}

/** The numbers and texts from which a site is made. */
export interface ReadHashes {
  readonly hashes: NumberHashes;
  readonly texts: TextHashes;
}

/** Those by which something was made, and those of today. */
export interface OldAndNew {
  readonly before: ReadHashes;
  readonly now: ReadHashes;
  readonly contexts: ReadonlyMap<Language, PageContext>;
}

/** True where none of the texts is another. */
function hasSameTexts(before: TextHashes, now: TextHashes): boolean {
  return TEXTS.every((name) => before[name] === now[name]);
}

/**
 * Makes a test whether what was read is still as it was: the numbers of the areas, the texts, and the
 * answers to the questions, which are asked again where they hang on what has changed.
 */
export function stillTrue({ before, now, contexts }: OldAndNew): (reads: StoredReads) => boolean {
  const areNumbersSame = before.hashes.all === now.hashes.all;
  const areTextsSame = hasSameTexts(before.texts, now.texts);
  const answers = new Map<string, string | undefined>();
  const hasAnswer = (words: string, hash: string) => {
    if (!answers.has(words)) answers.set(words, answerNow(contexts, words));
    return answers.get(words) === hash;
  };
  const haveAnswers = (asked: Readonly<Record<string, string>>) =>
    Object.entries(asked).every(([words, hash]) => hasAnswer(words, hash));
  const isSameArea = (area: AreaCode) => before.hashes.areas[area] === now.hashes.areas[area];
  return ({ areas, isAll, answers, texts, textAnswers }) =>
    (areNumbersSame || (!isAll && areas.every(isSameArea) && haveAnswers(answers))) &&
    (areTextsSame || haveAnswers(textAnswers)) &&
    texts.every((name) => before.texts[name] === now.texts[name]);
}

/** Undefined where the question cannot be asked any more. */
function answerNow(
  contexts: ReadonlyMap<Language, PageContext>,
  words: string,
): string | undefined {
  const { question, language, about } = parseAsked(words);
  const ask = ALL_QUESTIONS.get(question);
  const context = contexts.get(language);
  return ask && context && answerHash(ask(context, about));
}
