import type { Step, Terminal } from "../terminal.ts";
import type { MeasuredStep } from "./measured-step.ts";
import { watchMemory } from "./peak-memory.ts";
import { treeCpuSeconds } from "./process-tree.ts";

/** A terminal that measures the steps instead of showing them. */
export interface MeasuringTerminal extends Terminal {
  readonly steps: readonly MeasuredStep[];
  readonly said: readonly string[];
}

/**
 * Makes a terminal that notes what each step takes, from the end of the one before to its own: what is
 * done between two steps counts as well, and so does what other processes do that the build starts.
 */
export function measuringTerminal(): MeasuringTerminal {
  const steps: MeasuredStep[] = [];
  const said: string[] = [];
  const memory = watchMemory();
  let before = now();
  const step = (name: string): Step => {
    let isDone = false;
    return {
      count: () => undefined,
      done: (detail = "") => {
        if (isDone) return;
        isDone = true;
        const after = now();
        const seconds = after.seconds - before.seconds;
        const cpuSeconds = after.cpuSeconds - before.cpuSeconds;
        steps.push({ name, seconds, cpuSeconds, peakBytes: memory.take(), detail });
        before = after;
      },
    };
  };
  const say = (text: string): void => void said.push(text);
  return { steps, said, step, line: say, fail: say };
}

function now(): { readonly seconds: number; readonly cpuSeconds: number } {
  return { seconds: performance.now() / 1000, cpuSeconds: treeCpuSeconds() };
}
