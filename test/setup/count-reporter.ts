import type { Reporter, SerializedError, TestModule } from "vitest/node";

/** How a run ended. */
export interface RunCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Writes the counts of a run as CI reads them: `N passed, N failed, N skipped`. */
export function countLine({ passed, failed, skipped }: RunCounts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** Counts the tests of a run. A file that broke before its tests, or after them, is one failure. */
export function countTests(
  modules: readonly TestModule[],
  errors: readonly SerializedError[],
): RunCounts {
  const states = modules.flatMap((module) =>
    [...module.children.allTests()].map((test) => test.result().state),
  );
  const broken = modules.filter((module) => module.errors().length > 0).length + errors.length;
  const countOf = (state: string): number => states.filter((each) => each === state).length;
  return {
    passed: countOf("passed"),
    failed: countOf("failed") + broken,
    // A test that never ran, because the run was stopped, is pending.
    skipped: countOf("skipped") + countOf("pending"),
  };
}

/** Closes a run with the line that CI reads, alone on its line. */
export class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    process.stdout.write(`\n${countLine(countTests(modules, errors))}\n`);
  }
}
