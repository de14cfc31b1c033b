import { existsSync, readFileSync } from "node:fs";
import type { StoredReads } from "../../src/derive/stored-reads.ts";
import type { PageContext } from "../../src/figures/figure-of.ts";
import type { Language } from "../../src/model/language.ts";
import type { NumberHashes } from "./number-hashes.ts";
import { answerHash } from "../../src/derive/stored-reads.ts";
import { parseAsked } from "../../src/figures/asked.ts";
import { tableSum } from "../../src/publish/indicator-rows.ts";
import { QUESTIONS } from "../../src/views/questions.ts";

/** From which numbers pages and files were made, by their addresses; those made from all are left out. */
export type PageReads = Readonly<Record<string, StoredReads>>;

/** Reads what the pages of a build have noted. */
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

/** The numbers by which something was made, and those of today. */
export interface OldAndNew {
  readonly before: NumberHashes;
  readonly now: NumberHashes;
  readonly contexts: ReadonlyMap<Language, PageContext>;
}

/**
 * Makes a test whether what was read is still as it was: the numbers of the areas, and the answers to
 * the questions, which are asked again.
 */
export function stillTrue({ before, now, contexts }: OldAndNew): (reads: StoredReads) => boolean {
  const answers = new Map<string, string | undefined>();
  const hasAnswer = (words: string, hash: string) => {
    if (!answers.has(words)) answers.set(words, answerNow(contexts, words));
    return answers.get(words) === hash;
  };
  return ({ areas, answers }) =>
    areas.every((area) => before.areas[area] === now.areas[area]) &&
    Object.entries(answers).every(([words, hash]) => hasAnswer(words, hash));
}

/** Undefined where the question cannot be asked any more. */
function answerNow(
  contexts: ReadonlyMap<Language, PageContext>,
  words: string,
): string | undefined {
  const { question, language, about } = parseAsked(words);
  const ask = question === "table" ? tableSum : QUESTIONS.get(question);
  const context = contexts.get(language);
  return ask && context && answerHash(ask(context, about));
}
