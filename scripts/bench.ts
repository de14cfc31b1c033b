import { globSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Benchmark } from "./paired-ratio.ts";
import type { RatioRow } from "./ratio-table.ts";
import { pairedRatio } from "./paired-ratio.ts";
import { keepsLimit, ratioTable } from "./ratio-table.ts";
import { terminal } from "./terminal.ts";

/** `npm run bench -- breaks` runs the benchmarks whose name holds "breaks". */
const wanted = process.argv[2] ?? "";

const benchmarks = (await Promise.all(globSync("bench/*.ts").sort().map(benchmarksOf)))
  .flat()
  .filter(({ name }) => name.includes(wanted));
const reader = terminal({ stepCount: benchmarks.length });
const rows: readonly RatioRow[] = benchmarks.map((benchmark) => {
  const step = reader.step(benchmark.name);
  const result = pairedRatio(benchmark);
  step.done();
  return { benchmark, result };
});
reader.line(`\n${ratioTable(rows)}`);
if (!rows.every(keepsLimit)) process.exitCode = 1;

async function benchmarksOf(file: string): Promise<readonly Benchmark[]> {
  const module = (await import(pathToFileURL(resolve(file)).href)) as {
    readonly benchmarks: readonly Benchmark[];
  };
  return module.benchmarks;
}
