import { saysHeap } from "./heap-flags.ts";
import { ownProcess } from "./own-process.ts";

/**
 * Runs the program of a script where it may not hold more memory than it needs: how much that is can be
 * said only to a process that begins, and one that needs more can be told of only by another. Returns
 * whether the program was content.
 */
export async function inLimits(program: URL): Promise<boolean> {
  if (!saysHeap(process.execArgv)) return ownProcess(program, process.argv.slice(2));
  await import(program.href);
  return process.exitCode === undefined || process.exitCode === 0;
}
