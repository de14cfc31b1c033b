import {
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { z } from "zod";
import { errorCode } from "./error-code.ts";
import { isRunning, processMark } from "./process-mark.ts";

/** Who is at work. */
const HOLDER = z.object({ pid: z.int().positive(), host: z.string(), mark: z.string() });
export type Holder = z.infer<typeof HOLDER>;

/** So often may others come and go before something must be wrong with the file. */
const TRIES = 20;

/** Names the file that says which process is making the site of a folder. */
export function lockOf(target: string): string {
  return join(dirname(target), `${basename(target)}.chora-lock`);
}

/**
 * Takes a lock for this process; returns who holds it where another does. The lock of a process that
 * is gone is taken over: none has to be deleted by hand but that of another machine.
 */
export function takeLock(file: string): Holder | undefined {
  mkdirSync(dirname(file), { recursive: true });
  sweepBeside(file);
  const own = `${file}.${process.pid}.part`;
  const { pid } = process;
  const text = JSON.stringify({ pid, host: hostname(), mark: processMark(pid) } satisfies Holder);
  writeFileSync(own, text);
  try {
    return place(own, file);
  } finally {
    rmSync(own, { force: true });
  }
}

/** Clears away what processes left that were ended while they took the lock. */
function sweepBeside(file: string): void {
  const folder = dirname(file);
  const begin = `${basename(file)}.`;
  for (const name of readdirSync(folder)) {
    const [, pid] = /^(\d+)\.(?:part|stale)$/.exec(name.slice(begin.length)) ?? [];
    const isLeft = name.startsWith(begin) && pid !== undefined && !isRunning(Number(pid));
    if (isLeft) rmSync(join(folder, name), { force: true });
  }
}

/** Gives a lock back. */
export function releaseLock(file: string): void {
  rmSync(file, { force: true });
}

function place(own: string, file: string): Holder | undefined {
  for (let i = 0; i < TRIES; i += 1) {
    if (isCreated(own, file)) return undefined;
    const text = textOf(file);
    const holder = text === undefined ? undefined : parseHolder(text);
    if (holder !== undefined && isAtWork(holder)) return holder;
    if (text !== undefined) removeStale(file, text);
  }
  throw new Error(`invalid lock: ${file}`);
}

/**
 * A link comes into being whole or not at all, and never over another file. Sticks and some network
 * folders know no links: there the file is written where none is.
 */
function isCreated(own: string, file: string): boolean {
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
  }
  try {
    copyFileSync(own, file, constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  }
}

/** Between reading and removing, another may have taken the lock over: then it gets its own back. */
function removeStale(file: string, text: string): void {
  const aside = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (textOf(aside) !== text) renameSync(aside, file);
  else rmSync(aside);
}

function isAtWork({ pid, host, mark }: Holder): boolean {
  if (host !== hostname()) return true;
  return isRunning(pid) && processMark(pid) === mark;
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function parseHolder(text: string): Holder | undefined {
  try {
    return HOLDER.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
