import { readFileSync, writeFileSync } from "node:fs";

const KILOBYTE = 1024;

/** Forgets the peak of memory so far where the system allows it, which Linux does. */
export function resetPeak(): void {
  try {
    writeFileSync("/proc/self/clear_refs", "5");
  } catch {
    // Elsewhere the peak is that since the start of the process.
  }
}

/** Gives the most memory, in bytes, that the process has held since the peak was last forgotten. */
export function peakMemory(): number {
  try {
    const status = readFileSync("/proc/self/status", "utf8");
    return Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1]) * KILOBYTE;
  } catch {
    return process.resourceUsage().maxRSS * KILOBYTE;
  }
}
