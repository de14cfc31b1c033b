/** What a step of a build took: seconds on the clock and of the processor, and the most memory. */
export interface MeasuredStep {
  readonly name: string;
  readonly seconds: number;
  readonly cpuSeconds: number;
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
