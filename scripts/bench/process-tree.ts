import { readdirSync } from "node:fs";
import { processStat, type ProcessStat } from "./process-stat.ts";

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
  return tree.reduce((sum, { ownSeconds, waitedSeconds }) => sum + ownSeconds + waitedSeconds, 0);
}

function running(): readonly ProcessStat[] {
  const numbers = namesIn("/proc").filter((name) => /^\d+$/.test(name));
  return numbers.flatMap((number) => processStat(Number(number)) ?? []);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
