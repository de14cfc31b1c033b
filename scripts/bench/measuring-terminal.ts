import type { Step, Terminal } from "../terminal.ts";
import type { MeasuredStep } from "./measured-step.ts";
import { peakMemory, resetPeak } from "./peak-memory.ts";

/** A terminal that measures the steps instead of showing them. */
export interface MeasuringTerminal extends Terminal {
  readonly steps: readonly MeasuredStep[];
  readonly said: readonly string[];
}

/** Makes a terminal that notes what each step takes, from its beginning to its end. */
export function measuringTerminal(): MeasuringTerminal {
  const steps: MeasuredStep[] = [];
  const said: string[] = [];
  const step = (name: string): Step => {
    resetPeak();
    const [start, cpuStart] = [performance.now(), cpuSeconds()];
    let isDone = false;
    return {
      count: () => undefined,
      done: (detail = "") => {
        if (isDone) return;
        isDone = true;
        const seconds = (performance.now() - start) / 1000;
        const own = cpuSeconds() - cpuStart;
        steps.push({ name, seconds, cpuSeconds: own, peakBytes: peakMemory(), detail });
      },
    };
  };
  const say = (text: string): void => void said.push(text);
  return { steps, said, step, line: say, fail: say };
}

function cpuSeconds(): number {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  return (userCPUTime + systemCPUTime) / 1e6;
}
