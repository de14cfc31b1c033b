import { noteReads, notingReads, type Reads } from "./reads.ts";

interface Answer<Result> {
  readonly result: Result;
  /** Whoever is given the answer again has read what it was made from. */
  readonly reads: Reads;
}

/**
 * Makes a pure function remember what it gave for an object, as long as that object lives: pages ask
 * for the same results again and again.
 */
export function remembered<Subject extends object, Result>(
  make: (subject: Subject) => Result,
): (subject: Subject) => Result {
  const answers = new WeakMap<Subject, Answer<Result>>();
  return (subject) => {
    const known = answers.get(subject);
    const answer = known ?? notingReads(() => make(subject));
    if (known === undefined) answers.set(subject, answer);
    noteReads(answer.reads);
    return answer.result;
  };
}

/** Does the same for a function of an object and a question; questions of one key have one answer. */
export function rememberedBy<Subject extends object, Question, Result>(
  keyOf: (question: Question) => string,
  make: (subject: Subject, question: Question) => Result,
): (subject: Subject, question: Question) => Result {
  const answers = new WeakMap<Subject, Map<string, Answer<Result>>>();
  return (subject, question) => {
    const known = answers.get(subject) ?? new Map<string, Answer<Result>>();
    if (known.size === 0) answers.set(subject, known);
    const key = keyOf(question);
    const found = known.get(key);
    const answer = found ?? notingReads(() => make(subject, question));
    if (found === undefined) known.set(key, answer);
    noteReads(answer.reads);
    return answer.result;
  };
}
