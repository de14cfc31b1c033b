import { fork } from "node:child_process";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { heapFlags } from "./heap-flags.ts";
import { receivedError, type SentError } from "./sent-error.ts";

/**
 * Runs a program in a process of its own, with whose end all that it held is forgotten. What is thrown
 * there is thrown here, and where this process ends, that one does: the program calls `endWithBuild`.
 */
export function ownProcess(program: URL, args: readonly string[]): Promise<void> {
  const file = fileURLToPath(program);
  const child = fork(file, args, { execArgv: [...process.execArgv, ...heapFlags()] });
  return new Promise((resolve, reject) => {
    let thrown: Error | undefined;
    child.once("message", (sent) => {
      thrown = receivedError(sent as SentError);
    });
    child.once("error", reject);
    child.once("close", (code, signal) => {
      if (code === 0) resolve();
      else reject(thrown ?? new Error(endOf(basename(file), signal ?? `code ${code}`)));
    });
  });
}

/** A process that V8 ends for want of memory, or the system does, can send no error. */
function endOf(program: string, end: string): string {
  const code = end === "SIGABRT" || end === "SIGKILL" ? "ENOMEM: " : "";
  return `${code}${program} ended with ${end}`;
}
