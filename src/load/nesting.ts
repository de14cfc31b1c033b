import type { Finding } from "../model/problem.ts";

const DEEP_LINE = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))){50}/;
const DEEP_BRACKETS = /(?:!?\[|:\w+\[){200}/;

/** What is said of Markdown whose parts stand inside each other beyond all reading. */
export const TOO_DEEP: Finding = {
  found: "quotations, lists or links inside each other without end",
  expected: "at most 50 inside each other",
  remedy: "Take them apart.",
};

/** Finds the first line that is nested too deep to be parsed in fair time; undefined: there is none. */
export function tooDeepLine(markdown: string): number | undefined {
  const lines = markdown.split("\n");
  const index = lines.findIndex((line) => DEEP_LINE.test(line) || DEEP_BRACKETS.test(line));
  return index === -1 ? undefined : index + 1;
}
