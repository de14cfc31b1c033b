import type { AreaCode } from "../model/area.ts";

/** From which numbers of an atlas something was made. */
export interface Reads {
  /** The areas whose observations were read; empty where all were. */
  readonly areas: ReadonlySet<AreaCode>;
  /** True where it hangs on the numbers of so many areas that each of them counts. */
  readonly isAll: boolean;
  /** The questions that were asked (`src/figures/asked.ts`), with hashes of the answers; empty as well. */
  readonly answers: ReadonlyMap<string, string>;
}

interface Notes extends Reads {
  readonly areas: Set<AreaCode>;
  isAll: boolean;
  readonly answers: Map<string, string>;
}

/** What has read more areas than these is as good as made from all. */
const MOST_AREAS = 300;

const NOTHING: Reads = { areas: new Set(), isAll: false, answers: new Map() };

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
  const own: Notes = { areas: new Set(), isAll: false, answers: new Map() };
  notes = own;
  try {
    const result = make();
    const isNothing = !own.isAll && own.areas.size === 0 && own.answers.size === 0;
    return { result, reads: isNothing ? NOTHING : own };
  } finally {
    notes = outer;
  }
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

/** Notes what something was made from that is used again. */
export function noteReads(reads: Reads): void {
  if (notes === undefined || reads === NOTHING) return;
  if (reads.isAll) noteAll();
  for (const area of reads.areas) noteArea(area);
  for (const [question, hash] of reads.answers) noteAnswer(question, () => hash);
}

/** Gives an object of which it is told when one of the named parts is read, before it is. */
export function withHeardParts<Known extends object>(
  known: Known,
  parts: readonly (keyof Known)[],
  hear: () => void,
): Known {
  const heard = Object.defineProperties({}, Object.getOwnPropertyDescriptors(known));
  for (const name of parts.filter((part) => part in known)) {
    Object.defineProperty(heard, name, {
      enumerable: true,
      get: () => {
        hear();
        return known[name];
      },
    });
  }
  return heard as Known;
}
