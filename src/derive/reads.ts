import type { AreaCode } from "../model/area.ts";
import type { TextsName } from "./texts.ts";

/** From which numbers and texts of an atlas something was made. */
export interface Reads {
  /** The areas whose observations were read; empty where all were. */
  readonly areas: ReadonlySet<AreaCode>;
  /** True where it hangs on the numbers of so many areas that each of them counts. */
  readonly isAll: boolean;
  /**
   * The questions that were asked (`src/figures/asked.ts`) and hang on numbers, with hashes of the
   * answers; empty as well.
   */
  readonly answers: ReadonlyMap<string, string>;
  /** The texts that were read: all of each. */
  readonly texts: ReadonlySet<TextsName>;
  /** The questions that hang on texts, with hashes of the answers; also where all numbers were read. */
  readonly textAnswers: ReadonlyMap<string, string>;
}

interface Notes extends Reads {
  readonly areas: Set<AreaCode>;
  isAll: boolean;
  readonly answers: Map<string, string>;
  readonly texts: Set<TextsName>;
  readonly textAnswers: Map<string, string>;
}

/** What has read more areas than these is as good as made from all. */
const MOST_AREAS = 300;

const NOTHING: Reads = noNotes();

/**
 * The notes of what is being made. It is set only while `notingReads` makes something, which never
 * waits, and changes no result: what is read is the same with notes and without.
 */
let notes: Notes | undefined;

/** Makes something and tells from what; what is made around it is not told. */
export function notingReads<Result>(make: () => Result): {
  readonly result: Result;
  readonly reads: Reads;
} {
  const outer = notes;
  const own = noNotes();
  notes = own;
  try {
    const result = make();
    return { result, reads: isOfNumbers(own) || isOfTexts(own) ? own : NOTHING };
  } finally {
    notes = outer;
  }
}

/** True where something hangs on numbers. */
export function isOfNumbers({ isAll, areas, answers }: Reads): boolean {
  return isAll || areas.size > 0 || answers.size > 0;
}

/** True where something hangs on texts that a page notes. */
export function isOfTexts({ texts, textAnswers }: Reads): boolean {
  return texts.size > 0 || textAnswers.size > 0;
}

/** Notes that observations of an area were read, or looked for. */
export function noteArea(area: AreaCode): void {
  if (notes === undefined || notes.isAll) return;
  notes.areas.add(area);
  if (notes.areas.size > MOST_AREAS) noteAll();
}

/** Notes that numbers of all areas were read. */
export function noteAll(): void {
  if (notes === undefined || notes.isAll) return;
  notes.isAll = true;
  notes.areas.clear();
  notes.answers.clear();
}

/** Notes the answer to a question by its hash: answers such as figures would fill the memory. */
export function noteAnswer(question: string, hash: () => string): void {
  if (notes === undefined || notes.isAll || notes.answers.has(question)) return;
  notes.answers.set(question, hash());
}

/** Notes that texts were read. */
export function noteTexts(name: TextsName): void {
  notes?.texts.add(name);
}

/** Notes the answer to a question that hangs on texts. */
export function noteTextAnswer(question: string, hash: () => string): void {
  if (notes === undefined || notes.textAnswers.has(question)) return;
  notes.textAnswers.set(question, hash());
}

/** Notes what something was made from that is used again. */
export function noteReads(reads: Reads): void {
  if (notes === undefined || reads === NOTHING) return;
  noteTextReads(reads);
  if (reads.isAll) noteAll();
  for (const area of reads.areas) noteArea(area);
  for (const [question, hash] of reads.answers) noteAnswer(question, () => hash);
}

/** Notes from which texts something was made that is used again. */
export function noteTextReads({ texts, textAnswers }: Reads): void {
  for (const name of texts) noteTexts(name);
  for (const [question, hash] of textAnswers) noteTextAnswer(question, () => hash);
}

/**
 * Gives an object of which it is told when one of the named parts is read, before it is, and also where
 * it is not there.
 */
export function withHeardParts<Known extends object, Name extends keyof Known>(
  known: Known,
  parts: readonly Name[],
  hear: (name: Name) => void,
): Known {
  const heard = Object.defineProperties({}, Object.getOwnPropertyDescriptors(known));
  for (const name of parts) {
    Object.defineProperty(heard, name, {
      enumerable: true,
      configurable: true,
      get: () => {
        hear(name);
        return known[name];
      },
    });
  }
  return heard as Known;
}

function noNotes(): Notes {
  return {
    areas: new Set(),
    isAll: false,
    answers: new Map(),
    texts: new Set(),
    textAnswers: new Map(),
  };
}
