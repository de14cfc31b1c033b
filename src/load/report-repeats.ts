import type { Located } from "./read-yaml.ts";
import type { Report } from "./report.ts";
import { columnOf } from "./read-yaml.ts";

/** Reports entries of a list that say exactly what an earlier one says: a calendar has both. */
export function reportRepeats(
  { file, lineAt }: Located<unknown>,
  {
    path,
    entries,
  }: { readonly path: readonly PropertyKey[]; readonly entries: readonly unknown[] },
  report: Report,
): void {
  const said = entries.map((entry) => JSON.stringify(entry));
  said.forEach((words, i) => {
    const first = said.indexOf(words);
    if (first === i) return;
    const own = [...path, i];
    const found = `what stands in line ${lineAt([...path, first])} already, word for word`;
    const remedy = "Delete one of the two.";
    report(
      { file, row: lineAt(own), column: columnOf(own) },
      { found, expected: "each once", remedy },
    );
  });
}
