import { readFileSync } from "node:fs";
import { errorCode } from "./error-code.ts";

/** True while a process of this number runs, be it another's or one that has taken its number. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === "EPERM";
  }
}

/**
 * Tells a process from a later one of the same number: when it began, counted from which start of the
 * machine. Empty where the system does not say (it is Linux that does).
 */
export function processMark(pid: number): string {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    // The name of the program may hold spaces and brackets; the 20th field after it is the beginning.
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const [, began = ""] = /^.*\) (?:\S+ ){19}(\d+)/s.exec(stat) ?? [];
    return `${boot} ${began}`;
  } catch {
    return "";
  }
}
