import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { waitedSeconds } from "./waited-seconds.ts";

/** A program to run, and in which folder. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** Variables beside those of this process. */
  readonly env?: Readonly<Record<string, string>>;
}

/** What a run took; the system may not say what it took of the processor and of memory. */
export interface ProcessUse {
  readonly seconds: number;
  readonly cpuSeconds: number | null;
  readonly peakBytes: number | null;
}

const KILOBYTE = 1024;
/** How often memory is looked at: what grows after the last look before the end is missed. */
const LOOK_MS = 20;

/**
 * Runs a program to its end and tells what it took: processor time with that of its threads and of
 * the children that it waited for, memory of the largest process among them. Nothing else may be
 * started meanwhile. A program that fails is an error with what it said last.
 */
export async function processUse({ program, args, cwd, env }: Command): Promise<ProcessUse> {
  const [start, cpuStart] = [performance.now(), waitedSeconds()];
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said = `${said}${text}`));
  let peakBytes: number | null = null;
  const look = setInterval(() => (peakBytes = larger(peakBytes, familyPeak(child.pid))), LOOK_MS);
  try {
    await ended(child, () => said);
  } finally {
    clearInterval(look);
  }
  const seconds = (performance.now() - start) / 1000;
  const cpuEnd = waitedSeconds();
  const cpuSeconds = cpuStart === null || cpuEnd === null ? null : cpuEnd - cpuStart;
  return { seconds, cpuSeconds, peakBytes };
}

function ended(child: ReturnType<typeof spawn>, said: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`${child.spawnfile} ended with ${code}: ${said()}`)),
    );
  });
}

/** The peak of the largest of a process and its children; null of one that has ended. */
function familyPeak(pid: number | undefined): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const [, kilobytes] = /^VmHWM:\s+(\d+)/m.exec(status) ?? [];
    const own = kilobytes === undefined ? null : Number(kilobytes) * KILOBYTE;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").match(/\d+/g) ?? [];
    return children.map((child) => familyPeak(Number(child))).reduce(larger, own);
  } catch {
    return null;
  }
}

function larger(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}
