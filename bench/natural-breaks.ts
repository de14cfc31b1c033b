import { ckmeans } from "simple-statistics";
import type { Benchmark } from "../scripts/paired-ratio.ts";
import { naturalBreaks } from "../src/stats/natural-breaks.ts";
import { seeded } from "./data/seeded.ts";

const K = 5;
const AREA_COUNT = 35_000;

/**
 * Values of as many areas as a country's smallest units make, skewed as shares are: the same at every
 * run, from a linear congruential generator.
 */
const values = Array.from({ length: AREA_COUNT }, seeded(1)).map((share) => share ** 2 * 100);

export const benchmarks: readonly Benchmark[] = [
  {
    name: "natural breaks of 35,000 values, against simple-statistics",
    ours: () => naturalBreaks(values, K),
    against: () => ckmeans(values, K),
    limit: 1,
  },
];
