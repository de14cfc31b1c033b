import type { Terminal } from "./terminal.ts";
import { formatProblem, isError, type Problem } from "../src/model/problem.ts";
import { printable } from "./printable.ts";

/** Prints every problem as one line, errors last so that they stand next to the count. */
export function reportProblems(terminal: Terminal, problems: readonly Problem[]): void {
  const warnings = problems.filter((problem) => !isError(problem));
  const errors = problems.filter(isError);
  for (const warning of warnings) terminal.line(`warning  ${printable(formatProblem(warning))}`);
  for (const error of errors) terminal.line(`error    ${printable(formatProblem(error))}`);
  if (problems.length > 0) terminal.line(problemCounts(errors.length, warnings.length));
}

/** Says how many problems there are: "2 errors, 1 warning". */
export function problemCounts(errorCount: number, warningCount: number): string {
  return [count(errorCount, "error"), count(warningCount, "warning")].filter(Boolean).join(", ");
}

function count(n: number, noun: string): string {
  if (n === 0) return "";
  return n === 1 ? `1 ${noun}` : `${n} ${noun}s`;
}
