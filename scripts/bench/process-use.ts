import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { processPeak } from "./process-peak.ts";
import { processStat } from "./process-stat.ts";

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
  let peak = 0;
  const look = setInterval(() => (peak = Math.max(peak, familyPeak(child.pid ?? 0))), LOOK_MS);
  try {
    await ended(child, () => said);
  } finally {
    clearInterval(look);
  }
  const seconds = (performance.now() - start) / 1000;
  const cpuSeconds = waitedSeconds() - cpuStart;
  return {
    seconds,
    cpuSeconds: Number.isNaN(cpuSeconds) ? null : cpuSeconds,
    peakBytes: peak === 0 ? null : peak,
  };
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

/** The peak of the largest of a process and those that it started; 0 where the system does not say. */
function familyPeak(pid: number): number {
  return Math.max(processPeak(pid), ...startedBy(pid).map(familyPeak));
}

function startedBy(pid: number): readonly number[] {
  try {
    const started = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8");
    return (started.match(/\d+/g) ?? []).map(Number);
  } catch {
    return [];
  }
}

/** Seconds of the processor that programs took which this process has seen end. */
function waitedSeconds(): number {
  return processStat(process.pid)?.waitedSeconds ?? NaN;
}
