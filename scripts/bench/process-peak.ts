import { readFileSync } from "node:fs";

const KILOBYTE = 1024;

/** Gives the most memory, in bytes, that a process has held; 0 where the system does not say. */
export function processPeak(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) * KILOBYTE;
  } catch {
    return 0;
  }
}
