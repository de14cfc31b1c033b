import { globSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Benchmark } from "./paired-ratio.ts";
import type { RatioRow } from "./ratio-table.ts";
import { pipelineTable } from "./bench/pipeline-table.ts";
import { measurePipeline } from "./bench/pipeline.ts";
import { givenOptions } from "./given-options.ts";
import { pairedRatio } from "./paired-ratio.ts";
import { keepsLimit, ratioTable } from "./ratio-table.ts";
import { terminal } from "./terminal.ts";

const PIPELINE = "pipeline";

const OPTIONS = {
  areas: { type: "string", default: "250" },
  indicators: { type: "string", default: "20" },
  services: { type: "string", default: "200" },
  languages: { type: "string", default: "en" },
} as const;

const given = givenOptions({ options: OPTIONS, allowPositionals: true });
if (given === undefined) {
  terminal().fail(
    "npm run bench takes part of a name, and --areas, --indicators, --services and --languages, each with its value.",
  );
  process.exitCode = 1;
} else await bench(given.values, given.positionals[0]);

/**
 * `npm run bench -- breaks` runs the benchmarks whose name holds "breaks"; "pipeline" is the build of
 * a whole site, whose size the options say.
 */
async function bench(
  { areas, indicators, services, languages }: Readonly<Record<keyof typeof OPTIONS, string>>,
  wanted = "",
): Promise<void> {
  const hasPipeline = PIPELINE.includes(wanted);
  const benchmarks = (await Promise.all(globSync("bench/*.ts").sort().map(benchmarksOf)))
    .flat()
    .filter(({ name }) => name.includes(wanted));
  const reader = terminal({ stepCount: benchmarks.length + Number(hasPipeline) });
  const rows: readonly RatioRow[] = benchmarks.map((benchmark) => {
    const step = reader.step(benchmark.name);
    const result = pairedRatio(benchmark);
    step.done();
    return { benchmark, result };
  });
  if (rows.length > 0) reader.line(`\n${ratioTable(rows)}`);
  if (hasPipeline) {
    const step = reader.step(`${PIPELINE} of ${areas} areas`);
    const result = measurePipeline({
      areas: Number(areas),
      indicators: Number(indicators),
      services: Number(services),
      languages,
    });
    step.done();
    reader.line(`\n${pipelineTable(result)}`);
  }
  if (!rows.every(keepsLimit)) process.exitCode = 1;
}

async function benchmarksOf(file: string): Promise<readonly Benchmark[]> {
  const module = (await import(pathToFileURL(resolve(file)).href)) as {
    readonly benchmarks: readonly Benchmark[];
  };
  return module.benchmarks;
}
