import type { LoadContext } from "./load-context.ts";
import type { z } from "zod";
import { TOO_DEEP, TOO_MANY_MARKS, tooDeepLine, tooManyMarksLine } from "./nesting.ts";
import { readText } from "./read-text.ts";
import { readYamlText, type Located } from "./read-yaml.ts";

/** A Markdown file: what stands between its two "---" lines, and the text under them. */
export interface MarkdownFile<T> extends Located<T> {
  readonly markdown: string;
  /** Line of the file on which the Markdown begins. */
  readonly firstLine: number;
}

const FRONT_MATTER = /^---[ \t]*\n(?<matter>[\s\S]*?\n|)---[ \t]*(?:\n|$)/;

/** Reads a Markdown file whose front matter fits a schema; undefined, and problems, where it does not. */
export function readMarkdown<S extends z.ZodType>(
  file: string,
  schema: S,
  { folder, report }: LoadContext,
): MarkdownFile<z.output<S>> | undefined {
  const text = readText(file, { folder, report })?.replace(/\r\n?/g, "\n");
  if (text === undefined) return undefined;
  const deep = tooDeepLine(text);
  if (deep !== undefined) {
    report({ file, row: deep }, TOO_DEEP);
    return undefined;
  }
  const crowded = tooManyMarksLine(text);
  if (crowded !== undefined) {
    report({ file, row: crowded }, TOO_MANY_MARKS);
    return undefined;
  }
  const match = FRONT_MATTER.exec(text);
  if (match === null && /^---[ \t]*\n/.test(text)) {
    const expected = 'a second line "---" under the front matter';
    report({ file, row: 1 }, { found: "front matter that never ends", expected });
    return undefined;
  }
  const head = match?.[0] ?? "";
  const matter = match?.groups?.["matter"] ?? "";
  const located = readYamlText({
    file,
    text: matter,
    lineOffset: match === null ? 0 : 1,
    schema,
    report,
  });
  const firstLine = head.split("\n").length;
  return located && { ...located, markdown: text.slice(head.length), firstLine };
}
