import { readFileSync } from "node:fs";

/** Linux counts processor time for programs in hundredths of a second on every machine. */
const TICKS_A_SECOND = 100;

/**
 * Gives the seconds that the processor has spent on children of this process which have ended, with
 * all their threads and the children that they waited for; null where the system does not say (it is
 * Linux that does).
 */
export function waitedSeconds(): number | null {
  try {
    return parseWaitedSeconds(readFileSync("/proc/self/stat", "utf8"));
  } catch {
    return null;
  }
}

/** Reads the time of children out of the line in which Linux describes a process. */
export function parseWaitedSeconds(stat: string): number {
  // The name of the program may hold spaces and brackets; after it, fields 14 and 15 are the time of
  // children, their own and the system's.
  const [, own, system] = /^.*\) (?:\S+ ){13}(\d+) (\d+)/s.exec(stat) ?? [];
  if (own === undefined || system === undefined) throw new Error(`invalid stat: ${stat}`);
  return (Number(own) + Number(system)) / TICKS_A_SECOND;
}
