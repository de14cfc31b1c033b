import type { Finding } from "../model/problem.ts";
import type { z } from "zod";
import { didYouMean } from "../model/nearest-name.ts";
import { quoted } from "../model/visible-text.ts";
import { schemaKeys } from "./schema-at.ts";

/** Something wrong with a value, and the keys that lead to it. */
export interface KeyFinding {
  readonly path: readonly PropertyKey[];
  readonly finding: Finding;
}

/** Says in an editor's words what a schema found wrong: one finding a key. */
export function yamlFindings(issue: z.core.$ZodIssue, schema: z.ZodType): readonly KeyFinding[] {
  const { path } = issue;
  if (issue.code === "unrecognized_keys") {
    const known = schemaKeys(schema, path);
    return issue.keys.map((key) => ({ path: [...path, key], finding: unknownKey(key, known) }));
  }
  if (issue.code === "invalid_key") {
    const found = `the key ${quoted(String(path.at(-1)))}`;
    return [{ path, finding: { found, expected: issue.issues[0]?.message ?? "another key" } }];
  }
  return [{ path, finding: valueFinding(issue) }];
}

function unknownKey(key: string, known: readonly string[]): Finding {
  const expected = `the keys are ${known.join(", ")}`;
  return { found: `unknown key ${quoted(key)}`, expected, remedy: didYouMean(key, known) };
}

function valueFinding(issue: z.core.$ZodIssue): Finding {
  const { input } = issue;
  if (input === undefined) return { found: "missing", expected: "the key is mandatory" };
  if (input === null || input === "") {
    return { found: "empty", expected: `${expectation(issue)} is needed` };
  }
  const remedy = remedyOf(issue, input);
  return { found: shown(input), expected: expectation(issue), remedy };
}

function shown(input: unknown): string {
  if (typeof input === "string") return quoted(input);
  if (Array.isArray(input)) return input.length === 0 ? "an empty list" : "a list";
  return typeof input === "object"
    ? "a map of keys"
    : `the ${typeof input} ${JSON.stringify(input)}`;
}

function remedyOf(issue: z.core.$ZodIssue, input: unknown): string {
  if (issue.code === "invalid_value" && typeof input === "string") {
    return didYouMean(input, issue.values.map(String));
  }
  const wantsText = issue.code === "invalid_type" && issue.expected === "string";
  return wantsText && typeof input !== "object" ? "Write it between quotation marks." : "";
}

const TYPES: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a map of keys",
  record: "a map of keys, such as languages",
};

const FORMATS: Readonly<Record<string, string>> = {
  url: "a web address that begins with https:// or http://",
  email: "an e-mail address",
};

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_type") return TYPES[issue.expected] ?? issue.expected;
  if (issue.code === "invalid_value") return `one of ${issue.values.map(String).join(", ")}`;
  if (issue.code === "invalid_format") return FORMATS[issue.format] ?? issue.message;
  if (issue.code === "too_small") return atLeast(issue);
  return issue.code === "too_big" ? `at most ${issue.maximum}` : issue.message;
}

function atLeast({ origin, minimum, inclusive }: z.core.$ZodIssueTooSmall): string {
  if (origin === "array") return `at least ${minimum} in the list`;
  return inclusive === false ? `more than ${minimum}` : `${minimum} or more`;
}
