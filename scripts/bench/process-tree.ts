import { readdirSync, readFileSync } from "node:fs";

/** Linux counts the time of processes in hundredths of a second, whatever the machine. */
const TICKS_A_SECOND = 100;

/** A process as Linux tells of it. */
interface ProcessStat {
  readonly pid: number;
  readonly parent: number;
  /** Its own time of the processor, and that of those it started whose end it has seen. */
  readonly cpuSeconds: number;
}

/**
 * Lists this process, those that it started, and those that they started in turn. Empty where the
 * system does not say (it is Linux that does).
 */
export function processTree(): readonly ProcessStat[] {
  const all = running();
  const byParent = Map.groupBy(all, ({ parent }) => parent);
  const below = (process: ProcessStat): readonly ProcessStat[] => [
    process,
    ...(byParent.get(process.pid) ?? []).flatMap(below),
  ];
  return all.filter(({ pid }) => pid === process.pid).flatMap(below);
}

/** Gives the processor time in seconds of this process and all that it started, also of what has ended. */
export function treeCpuSeconds(): number {
  const tree = processTree();
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  if (tree.length === 0) return (userCPUTime + systemCPUTime) / 1e6;
  return tree.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0);
}

function running(): readonly ProcessStat[] {
  const numbers = namesIn("/proc").filter((name) => /^\d+$/.test(name));
  return numbers.flatMap((number) => statOf(Number(number)) ?? []);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function statOf(pid: number): ProcessStat | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name of the program may hold spaces and brackets.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    return { pid, parent: Number(fields[1]), cpuSeconds: ticks / TICKS_A_SECOND };
  } catch {
    // It has ended since the folder was listed.
    return undefined;
  }
}
