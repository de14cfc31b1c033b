import { expect, test } from "vitest";
import { benchmarks } from "../../bench/natural-breaks.ts";

test("the two ways that are timed find the same breaks", () => {
  for (const { ours, against } of benchmarks) {
    const clusters = against() as readonly (readonly number[])[];
    expect(ours()).toEqual(clusters.map((cluster) => cluster.at(-1)));
  }
});
