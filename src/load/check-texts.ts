import type { LoadContext } from "./load-context.ts";
import type { z } from "zod";
import { isTextSchema, type Text } from "../model/language.ts";
import { didYouMean } from "../model/nearest-name.ts";
import { quoted } from "../model/visible-text.ts";
import { columnOf, type Located } from "./read-yaml.ts";
import { innerSchema, isOptional, schemaOf } from "./schema-at.ts";

type Path = readonly PropertyKey[];

/** Words in a YAML value, with the keys that lead to them. */
interface FoundText {
  readonly path: Path;
  readonly text: Text;
  readonly isMandatory: boolean;
}

const NAMING_KEYS: ReadonlySet<string> = new Set(["title", "name", "plural", "term"]);

/**
 * Checks all words of a YAML value: a language that the atlas has not is a warning, a title or name
 * that lacks one of its languages too; other texts that lack one are told in one warning a file. A
 * mandatory text without any words is an error.
 */
export function checkTexts(
  located: Located<unknown>,
  schema: z.ZodType,
  context: Pick<LoadContext, "config" | "report">,
): void {
  const texts = textsIn(located.value, schema, []);
  for (const found of texts) {
    reportUnknownLanguages(located, found, context);
    reportEmpty(located, found, context);
  }
  for (const language of context.config.languages) {
    reportMissing(
      located,
      texts.filter(({ text }) => lacks(text, language)),
      { language, ...context },
    );
  }
}

function textsIn(value: unknown, schema: z.core.$ZodType, path: Path): readonly FoundText[] {
  if (typeof value !== "object" || value === null) return [];
  if (isTextSchema(innerSchema(schema))) {
    return [{ path, text: value as Text, isMandatory: !isOptional(schema) }];
  }
  return Object.entries(value).flatMap(([key, item]) => {
    const own = schemaOf(schema, key);
    return own === undefined ? [] : textsIn(item, own, [...path, key]);
  });
}

function lacks(text: Text, language: string): boolean {
  const own = Object.hasOwn(text, language) ? text[language] : undefined;
  return (own ?? "").trim() === "" && Object.values(text).some((words) => words !== "");
}

type Reporting = Pick<LoadContext, "config" | "report">;

function reportUnknownLanguages(
  { file, lineAt }: Located<unknown>,
  found: FoundText,
  { config, report }: Reporting,
): void {
  for (const language of Object.keys(found.text)) {
    if (config.languages.includes(language)) continue;
    const path = [...found.path, language];
    report(
      { file, row: lineAt(path), column: columnOf(path) },
      {
        found: `the language ${quoted(language)}`,
        expected: `the languages of the atlas are ${config.languages.join(", ")}`,
        remedy: didYouMean(language, config.languages),
        severity: "warning",
      },
    );
  }
}

function reportEmpty(
  { file, lineAt }: Located<unknown>,
  found: FoundText,
  { report }: Reporting,
): void {
  const { path, text, isMandatory } = found;
  if (!isMandatory || Object.values(text).some((words) => words.trim() !== "")) return;
  report(
    { file, row: lineAt(path), column: columnOf(path) },
    { found: "no words in any language", expected: "the text is mandatory" },
  );
}

function reportMissing(
  { file, lineAt }: Located<unknown>,
  texts: readonly FoundText[],
  { language, report }: Reporting & { readonly language: string },
): void {
  const isNaming = ({ path }: FoundText) => NAMING_KEYS.has(String(path.at(-1)));
  for (const { path } of texts.filter(isNaming)) {
    report(
      { file, row: lineAt(path), column: columnOf([...path, language]) },
      {
        found: "missing",
        expected: `a ${String(path.at(-1))} in every language of the atlas`,
        severity: "warning",
      },
    );
  }
  const others = texts.filter((found) => !isNaming(found)).map(({ path }) => lineAt(path));
  if (others.length === 0) return;
  const found = `${others.length} ${others.length === 1 ? "text" : "texts"} without "${language}"`;
  const lines = others.slice(0, 10).join(", ") + (others.length > 10 ? " and on" : "");
  report(
    { file, row: others[0] },
    {
      found,
      expected: `words in every language of the atlas (lines ${lines})`,
      severity: "warning",
    },
  );
}
