import { writeFileSync } from "node:fs";
import { processPeak } from "./process-peak.ts";
import { processTree } from "./process-tree.ts";

const KILOBYTE = 1024;
/** Processes that were started must be looked at while they run. */
const LOOK_MS = 200;

/** Says how much memory was needed since the last call, by the one process that needed most. */
export interface PeakMemory {
  /** Gives the bytes, and forgets them where the system allows it, which Linux does. */
  readonly take: () => number;
}

/** Begins to watch the memory of this process and of all that it starts. */
export function watchMemory(): PeakMemory {
  let largest = 0;
  const look = (): void => {
    const numbers = processTree().map(({ pid }) => pid);
    largest = Math.max(largest, ownPeak(), ...numbers.map(processPeak));
  };
  resetPeak();
  // The clock keeps no process alive.
  setInterval(look, LOOK_MS).unref();
  return {
    take: () => {
      look();
      const taken = largest;
      largest = 0;
      resetPeak();
      return taken;
    },
  };
}

function resetPeak(): void {
  for (const { pid } of processTree()) {
    try {
      writeFileSync(`/proc/${pid}/clear_refs`, "5");
    } catch {
      // It has ended by now.
    }
  }
}

/** Elsewhere than on Linux the peak is that since the start of the process. */
function ownPeak(): number {
  return processPeak(process.pid) || process.resourceUsage().maxRSS * KILOBYTE;
}
