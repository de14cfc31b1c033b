import type { AtlasContext } from "./context.ts";
import {
  isOfNumbers,
  isOfTexts,
  noteAnswer,
  noteTextAnswer,
  noteTextReads,
  notingReads,
} from "../derive/reads.ts";
import { answerHash } from "../derive/stored-reads.ts";
import { languageOf } from "./context.ts";

/** A question about one thing, such as an area by its code, in one language. */
export type Ask<Context extends AtlasContext, Answer> = (context: Context, about: string) => Answer;

/** A question as it is noted: its name, the language of the answer, what it is about. */
export interface AskedQuestion {
  readonly question: string;
  readonly language: string;
  readonly about: string;
}

/** Writes a question down; names of questions and languages have no spaces. */
export function askedWords({ question, language, about }: AskedQuestion): string {
  return `${question} ${language} ${about}`;
}

/** Reads a question that was written down. */
export function parseAsked(words: string): AskedQuestion {
  const [question = "", language = ""] = words.split(" ", 2);
  return { question, language, about: words.slice(question.length + language.length + 2) };
}

/**
 * Makes a question: what asks it hangs on the answer alone, and not on all the numbers and texts that
 * it was found from. Whoever of 7,904 areas has changed, the rank of most others is as it was, and so
 * are their pages. The answer is plain data. Of editions nothing is noted, since they do not change,
 * but the texts: those are of today.
 */
export function asked<Context extends AtlasContext, Answer>(
  question: string,
  find: Ask<Context, Answer>,
): Ask<Context, Answer> {
  return (context, about) => {
    const { result, reads } = notingReads(() => find(context, about));
    if (context.today !== undefined) {
      noteTextReads(reads);
      return result;
    }
    const words = askedWords({ question, language: languageOf(context), about });
    const hash = () => answerHash(result);
    if (isOfTexts(reads)) noteTextAnswer(words, hash);
    if (isOfNumbers(reads) || !isOfTexts(reads)) noteAnswer(words, hash);
    return result;
  };
}
