/**
 * Makes a pure function remember what it gave for an object, as long as that object lives: pages ask
 * for the same results again and again.
 */
export function remembered<Subject extends object, Result>(
  make: (subject: Subject) => Result,
): (subject: Subject) => Result {
  const ask = rememberedBy(
    () => "",
    (subject: Subject, _question: null) => make(subject),
  );
  return (subject) => ask(subject, null);
}

/** Does the same for a function of an object and a question; questions of one key have one answer. */
export function rememberedBy<Subject extends object, Question, Result>(
  keyOf: (question: Question) => string,
  make: (subject: Subject, question: Question) => Result,
): (subject: Subject, question: Question) => Result {
  const answers = new WeakMap<Subject, Map<string, Result>>();
  return (subject, question) => {
    const known = answers.get(subject) ?? new Map<string, Result>();
    answers.set(subject, known);
    const key = keyOf(question);
    if (known.has(key)) return known.get(key) as Result;
    const result = make(subject, question);
    known.set(key, result);
    return result;
  };
}
