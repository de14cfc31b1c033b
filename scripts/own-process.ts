import { fork } from "node:child_process";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { heapFlags } from "./heap-flags.ts";
import { receivedError, type SentError } from "./sent-error.ts";

/**
 * Runs a program in a process of its own, with whose end all that it held is forgotten, and returns
 * whether it was content. What is thrown there is thrown here, and where this process ends, that one
 * does: the program calls `endWithBuild`. It may hold the megabytes that are given, of the last of
 * two numbers V8 takes heed.
 */
export function ownProcess(
  program: URL,
  args: readonly string[],
  megabytes?: number,
): Promise<boolean> {
  const file = fileURLToPath(program);
  const flags = heapFlags(process.env, process.execArgv, megabytes);
  const child = fork(file, args, { execArgv: [...process.execArgv, ...flags] });
  return new Promise((resolve, reject) => {
    let thrown: Error | undefined;
    child.once("message", (sent) => {
      thrown = receivedError(sent as SentError);
    });
    child.once("error", reject);
    child.once("close", (code, signal) => {
      if (thrown !== undefined) reject(thrown);
      else if (signal !== null) reject(new Error(endOf(basename(file), signal)));
      else resolve(code === 0);
    });
  });
}

/** A process that V8 ends for want of memory, or the system does, can send no error. */
function endOf(program: string, signal: string): string {
  const code = signal === "SIGABRT" || signal === "SIGKILL" ? "ENOMEM: " : "";
  return `${code}${program} was ended by ${signal}`;
}
