import { readFileSync } from "node:fs";

/** A process as Linux tells of it; times are seconds of the processor. */
export interface ProcessStat {
  readonly pid: number;
  readonly parent: number;
  /** Of all its threads. */
  readonly ownSeconds: number;
  /** Of those it started whose end it has seen, and of those whose end they had seen in turn. */
  readonly waitedSeconds: number;
}

/** Linux counts the time of processes in hundredths of a second, whatever the machine. */
const TICKS_A_SECOND = 100;

/** Gives what the system tells of a process; nothing of one that has ended, and only Linux does. */
export function processStat(pid: number): ProcessStat | undefined {
  try {
    return parseProcessStat(pid, readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return undefined;
  }
}

/** Reads the line in which Linux describes a process. */
export function parseProcessStat(pid: number, stat: string): ProcessStat {
  // The name of the program may hold spaces and brackets.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const [user = NaN, system = NaN, waitedUser = NaN, waitedSystem = NaN] = fields
    .slice(11, 15)
    .map(Number);
  return {
    pid,
    parent: Number(fields[1]),
    ownSeconds: (user + system) / TICKS_A_SECOND,
    waitedSeconds: (waitedUser + waitedSystem) / TICKS_A_SECOND,
  };
}
