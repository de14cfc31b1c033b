import type { Finding } from "../model/problem.ts";

const DEEP_LINE = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))){50}/;
const DEEP_BRACKETS = /(?:!?\[|:\w+\[){200}/;

/** What is said of Markdown whose parts stand inside each other beyond all reading. */
export const TOO_DEEP: Finding = {
  found: "quotations, lists or links inside each other without end",
  expected: "at most 50 inside each other",
  remedy: "Take them apart.",
};

/** The most marks of emphasis in a paragraph: each may belong to each, and so they are compared. */
const MOST_MARKS = 2000;
/** An empty line ends a paragraph; so does a line that begins a list, a heading or a row of a table. */
const PARAGRAPH_END = /\n(?=[ \t]*(?:\n|[-+*][ \t]|\d{1,9}[.)][ \t]|#|\|))/;

/** What is said of a paragraph with more marks of emphasis than anybody writes. */
export const TOO_MANY_MARKS: Finding = {
  found: `more than ${MOST_MARKS} signs "*", "_" or "~" in one paragraph`,
  expected: `at most ${MOST_MARKS}`,
  remedy: "Divide the paragraph by empty lines, or delete the signs.",
};

/** Finds the line on which such a paragraph begins; undefined: there is none. */
export function tooManyMarksLine(markdown: string): number | undefined {
  let line = 1;
  for (const paragraph of markdown.split(PARAGRAPH_END)) {
    const before = /^\s*/.exec(paragraph)?.[0] ?? "";
    const isCrowded = paragraph.replace(/[^*_~]/g, "").length > MOST_MARKS;
    if (isCrowded) return line + before.split("\n").length - 1;
    line += paragraph.split("\n").length;
  }
  return undefined;
}

/** Finds the first line that is nested too deep to be parsed in fair time; undefined: there is none. */
export function tooDeepLine(markdown: string): number | undefined {
  const lines = markdown.split("\n");
  const index = lines.findIndex((line) => DEEP_LINE.test(line) || DEEP_BRACKETS.test(line));
  return index === -1 ? undefined : index + 1;
}
