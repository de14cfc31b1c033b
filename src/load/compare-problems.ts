import type { Problem } from "../model/problem.ts";

/** Orders problems by file, row and column; what has no row comes first. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.place.file, b.place.file) ||
    (a.place.row ?? 0) - (b.place.row ?? 0) ||
    compareText(a.place.column ?? "", b.place.column ?? "") ||
    compareText(a.found, b.found)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
