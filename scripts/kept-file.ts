import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { checksum } from "../src/load/checksums.ts";
import { isRunning } from "./process-mark.ts";
import { writeWhole } from "./write-whole.ts";

/** The digits of a checksum and a line feed, which stand before what is kept. */
const SEAL_LENGTH = 65;

/**
 * Keeps content for later builds under a seal, by which damage shows. It comes into its place whole.
 */
export function writeKept(file: string, content: string | Uint8Array): void {
  const seal = Buffer.from(`${checksum(content)}\n`);
  writeWhole(file, Buffer.concat([seal, Buffer.from(content)]));
}

/** Reads what was kept; undefined where there is nothing, or not what was written: it is made anew. */
export function readKept(file: string): Buffer | undefined {
  const bytes = bytesOf(file);
  if (bytes === undefined) return undefined;
  const content = bytes.subarray(SEAL_LENGTH);
  const seal = bytes.subarray(0, SEAL_LENGTH).toString("latin1");
  return seal === `${checksum(content)}\n` ? content : undefined;
}

/** Clears away what processes that were ended left half written in a folder and those in it. */
export function sweepParts(folder: string): void {
  for (const { parentPath, name } of entriesBelow(folder)) {
    const [, pid] = /\.(\d+)\.part$/.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(parentPath, name));
  }
}

function entriesBelow(folder: string) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch {
    return [];
  }
}

function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
