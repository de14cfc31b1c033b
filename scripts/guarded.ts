import type { Terminal } from "./terminal.ts";
import { AtlasError } from "../src/model/problem.ts";
import { reportProblems } from "./report-problems.ts";

/**
 * Runs the work of a script. What an editor did wrong has been reported by then; whatever is thrown
 * is a fault of the program and is told in a sentence, with the trace only where DEBUG is set.
 */
export async function guarded(
  terminal: Terminal,
  work: () => Promise<boolean> | boolean,
): Promise<void> {
  try {
    if (!(await work())) process.exitCode = 1;
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof AtlasError) {
      reportProblems(terminal, error.problems);
      return;
    }
    const reason = error instanceof Error ? error.message : String(error);
    terminal.fail(`This is a fault of Chora and not of your atlas: ${reason}`);
    terminal.line("The last good site is as it was. With DEBUG=1 the place of the fault is shown.");
    if (process.env["DEBUG"] && error instanceof Error) terminal.line(error.stack ?? "");
  }
}
