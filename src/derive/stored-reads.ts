import type { AreaCode } from "../model/area.ts";
import type { Reads } from "./reads.ts";
import type { TextsName } from "./texts.ts";
import { checksum } from "../load/checksums.ts";
import { remembered } from "./remembered.ts";

/** From which numbers and texts something was made, for a later build. */
export interface StoredReads {
  readonly areas: readonly AreaCode[];
  readonly isAll: boolean;
  /** The hashes of the answers that hang on numbers, by question. */
  readonly answers: Readonly<Record<string, string>>;
  readonly texts: readonly TextsName[];
  /** The hashes of the answers that hang on texts, by question. */
  readonly textAnswers: Readonly<Record<string, string>>;
}

/** Half of a half of a SHA-256: an answer is only compared with itself. */
const DIGITS = 16;

/** Gives what was read as it is stored. */
export function storedReads({ areas, isAll, answers, texts, textAnswers }: Reads): StoredReads {
  return {
    areas: [...areas].toSorted(),
    isAll,
    answers: Object.fromEntries(answers),
    texts: [...texts].toSorted(),
    textAnswers: Object.fromEntries(textAnswers),
  };
}

/** Writes down in a line, for the next build, what the page or file of an address was made from. */
export function readsNote(path: string, reads: Reads): string {
  return `${JSON.stringify({ path, ...storedReads(reads) })}\n`;
}

/** Gives the hash of an answer, which is plain data. */
export function answerHash(answer: unknown): string {
  return typeof answer === "object" && answer !== null ? objectHash(answer) : hashOf(answer);
}

/** Of what many pages ask, the hash is made once. */
const objectHash = remembered((answer: object) => hashOf(answer));

function hashOf(answer: unknown): string {
  return checksum(JSON.stringify([answer])).slice(0, DIGITS);
}
