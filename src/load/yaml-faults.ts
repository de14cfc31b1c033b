import type { Finding } from "../model/problem.ts";
import { quoted } from "../model/visible-text.ts";

/** What the YAML parser found, by the code of its kind. */
export interface YamlFault {
  readonly code: string;
  readonly message: string;
  readonly offset: number;
}

const DOUBLE_QUOTES = 'Put the text between double quotes, such as "L\'atlante: il nostro".';
const INDEPENDENT: ReadonlySet<string> = new Set(["DUPLICATE_KEY", "TAG_RESOLVE_FAILED"]);

/** Leaves out the faults that follow from another: all that come after text that cannot be parsed. */
export function firstFaults(faults: readonly YamlFault[]): readonly YamlFault[] {
  const sorted = faults.toSorted((a, b) => a.offset - b.offset);
  const broken = sorted.findIndex(({ code }) => !INDEPENDENT.has(code));
  return broken === -1 ? sorted : sorted.slice(0, broken + 1);
}

/** Says in an editor's words what a fault is, and how it is mended. */
export function faultFinding({ code, message, offset }: YamlFault, text: string): Finding {
  const word = /^[^\s:,{}[\]]*/.exec(text.slice(offset))?.[0] ?? "";
  return FAULTS[code]?.(word, lineAround(text, offset)) ?? unreadable(message);
}

const FAULTS: Readonly<Record<string, (word: string, line: string) => Finding | undefined>> = {
  DUPLICATE_KEY: (word) => ({
    found: `the key ${quoted(word)} a second time`,
    expected: "each key once",
  }),
  TAG_RESOLVE_FAILED: (word) => ({
    found: `the tag ${quoted(word)}`,
    expected: "plain text, numbers, lists and maps",
    remedy: "Delete the tag, or write the value between quotation marks.",
  }),
  TAB_AS_INDENT: () => ({
    found: "a tab at the beginning of the line",
    expected: "spaces",
    remedy: "Indent with spaces.",
  }),
  UNEXPECTED_TOKEN: (word, line) =>
    /:\s+['"]/.test(line) || /^\s*-\s+['"]/.test(line)
      ? {
          found: `text after a closing quotation mark, ${quoted(word)}`,
          expected: "one text between two quotation marks",
          remedy: DOUBLE_QUOTES,
        }
      : undefined,
  BLOCK_AS_IMPLICIT_KEY: (_word, line) =>
    /:\s.*:(?:\s|$)/.test(line)
      ? {
          found: `a second colon in ${quoted(line.trim())}`,
          expected: "one key, a colon and a text",
          remedy: DOUBLE_QUOTES,
        }
      : {
          found: "an indent that does not fit",
          expected: "keys of one map under each other",
          remedy: "Indent the keys of one map with the same number of spaces.",
        },
  BAD_SCALAR_START: (word) => ({
    found: `a text that begins with ${quoted(word.charAt(0))}`,
    expected: "a letter, a digit or a quotation mark",
    remedy: DOUBLE_QUOTES,
  }),
  RESOURCE_EXHAUSTION: () => ({
    found: "lists or maps inside each other without end",
    expected: "keys and values as README.md shows them",
  }),
};

function unreadable(message: string): Finding {
  const reason = message.charAt(0).toLowerCase() + message.slice(1).replace(/\s+/g, " ");
  return {
    found: `YAML that cannot be read (${reason})`,
    expected: "keys, a colon and a space, values, and indents of the same depth",
  };
}

function lineAround(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  return text.slice(start, end === -1 ? undefined : end);
}
