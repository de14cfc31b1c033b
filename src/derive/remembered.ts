/**
 * Makes a pure function remember what it gave for an object, as long as that object lives: pages ask
 * for the same results again and again.
 */
export function remembered<Subject extends object, Result>(
  make: (subject: Subject) => Result,
): (subject: Subject) => Result {
  const answers = new WeakMap<Subject, { readonly result: Result }>();
  return (subject) => {
    const known = answers.get(subject);
    if (known !== undefined) return known.result;
    const result = make(subject);
    answers.set(subject, { result });
    return result;
  };
}

/** Does the same for a function of an object and a question; questions of one key have one answer. */
export function rememberedBy<Subject extends object, Question, Result>(
  keyOf: (question: Question) => string,
  make: (subject: Subject, question: Question) => Result,
): (subject: Subject, question: Question) => Result {
  const answers = new WeakMap<Subject, Map<string, Result>>();
  return (subject, question) => {
    const known = answers.get(subject) ?? new Map<string, Result>();
    if (known.size === 0) answers.set(subject, known);
    const key = keyOf(question);
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as Result;
    const result = make(subject, question);
    known.set(key, result);
    return result;
  };
}
