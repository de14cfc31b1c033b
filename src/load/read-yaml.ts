import type { AtlasFolder } from "./atlas-folder.ts";
import type { Report } from "./report.ts";
import type { z } from "zod";
import { checkedYaml } from "./checked-yaml.ts";
import { readText } from "./read-text.ts";
import { yamlFindings, type KeyFinding } from "./yaml-findings.ts";
import { yamlSource } from "./yaml-source.ts";

/** A value from a YAML text, and where its keys stand: problems found later are told in place. */
export interface Located<T> {
  readonly file: string;
  readonly value: T;
  readonly lineAt: (path: readonly PropertyKey[]) => number;
}

/** YAML text as it stands in a file, and the schema that it has to fit. */
export interface YamlText<S extends z.ZodType> {
  readonly file: string;
  readonly text: string;
  /** Lines of the file before the text. */
  readonly lineOffset?: number;
  readonly schema: S;
  readonly report: Report;
}

/** Reads YAML against its schema; undefined, and every problem with its line, where it does not fit. */
export function readYamlText<S extends z.ZodType>(
  input: YamlText<S>,
): Located<z.output<S>> | undefined {
  const { file, text, lineOffset = 0, schema, report } = input;
  const { value: written, findings, lineAt } = yamlSource(text, lineOffset);
  for (const { row, finding } of findings) report({ file, row }, finding);
  if (findings.length > 0) return undefined;
  const { value, findings: inTexts } = checkedYaml(written, schema);
  const reportKey = ({ path, finding }: KeyFinding) =>
    report({ file, row: lineAt(path), column: columnOf(path) }, finding);
  for (const found of inTexts) reportKey(found);
  const result = schema.safeParse(value ?? emptyValue(schema), { reportInput: true });
  if (result.success) return { file, value: result.data, lineAt };
  for (const issue of result.error.issues) {
    for (const found of yamlFindings(issue, schema)) reportKey(found);
  }
  return undefined;
}

/** An empty file is an empty list where a list is wanted. */
function emptyValue(schema: z.ZodType): unknown {
  return schema.def.type === "array" ? [] : {};
}

/** Reads a YAML file against its schema. */
export function readYaml<S extends z.ZodType>(
  file: string,
  schema: S,
  { folder, report }: { readonly folder: AtlasFolder; readonly report: Report },
): Located<z.output<S>> | undefined {
  const text = readText(file, { folder, report });
  return text === undefined ? undefined : readYamlText({ file, text, schema, report });
}

/** Writes the path of a key as places name it: "levels.0.name". */
export function columnOf(path: readonly PropertyKey[]): string | undefined {
  return path.length === 0 ? undefined : path.map(String).join(".");
}
