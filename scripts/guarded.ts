import type { Terminal } from "./terminal.ts";
import { AtlasError } from "../src/model/problem.ts";
import { reportProblems } from "./report-problems.ts";
import { systemSentence } from "./system-sentence.ts";

/**
 * Runs the work of a script. What an editor did wrong has been reported by then; what the system
 * refused is told with what to do; whatever else is thrown is a fault of the program and is told in a
 * sentence, with the trace only where DEBUG is set. `after` says how things stand then.
 */
export async function guarded(
  terminal: Terminal,
  work: () => Promise<boolean> | boolean,
  { after = "The last good site is as it was." }: { readonly after?: string } = {},
): Promise<void> {
  try {
    if (!(await work())) process.exitCode = 1;
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof AtlasError) {
      reportProblems(terminal, error.problems);
      return;
    }
    tell(terminal, error, after);
    if (process.env["DEBUG"] && error instanceof Error) terminal.line(error.stack ?? "");
  }
}

function tell(terminal: Terminal, error: unknown, after: string): void {
  const refusal = systemSentence(error);
  if (refusal !== undefined) {
    terminal.fail(refusal);
    terminal.line(after);
    return;
  }
  const reason = error instanceof Error ? error.message : String(error);
  terminal.fail(`This is a fault of Chora and not of your atlas: ${reason}`);
  terminal.line(`${after} With DEBUG=1 the place of the fault is shown.`);
}
