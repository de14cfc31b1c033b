import type { Register } from "./register.ts";
import type { Report } from "./report.ts";
import { columnOf, type Located } from "./read-yaml.ts";

/** A code that refers to something, and the keys that lead to it. */
export interface Reference {
  readonly path: readonly PropertyKey[];
  readonly code: string | null | undefined;
  readonly known: Register;
}

/** Reports the references of a YAML value to what does not exist. */
export function checkReferences(
  { file, lineAt }: Located<unknown>,
  references: readonly Reference[],
  report: Report,
): void {
  for (const { path, code, known } of references) {
    if (code === null || code === undefined || known.has(code)) continue;
    report({ file, row: lineAt(path), column: columnOf(path) }, known.unknown(code));
  }
}

/** Makes the references of a list of codes. */
export function referencesTo(
  known: Register,
  path: readonly PropertyKey[],
  codes: readonly string[],
): readonly Reference[] {
  return codes.map((code, i) => ({ path: [...path, i], code, known }));
}
