/** What a step of a build took: seconds on the clock and of the processor, and memory. */
export interface MeasuredStep {
  readonly name: string;
  readonly seconds: number;
  /** Of the build and of all that it started. */
  readonly cpuSeconds: number;
  /** The most that one process held. */
  readonly peakBytes: number;
  /** What the step said of itself at its end. */
  readonly detail: string;
}

/** What one build took, step by step, and how large the site is. */
export interface MeasuredBuild {
  readonly steps: readonly MeasuredStep[];
  readonly isGood: boolean;
  readonly said: readonly string[];
}
