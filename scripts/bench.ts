import { existsSync, globSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Benchmark } from "./paired-ratio.ts";
import type { RatioRow } from "./ratio-table.ts";
import { generatorTable } from "./bench/generators/generator-table.ts";
import { otherGenerators } from "./bench/generators/other-generators.ts";
import { pipelineTable } from "./bench/pipeline-table.ts";
import { measurePipeline } from "./bench/pipeline.ts";
import { givenOptions } from "./given-options.ts";
import { pairedRatio } from "./paired-ratio.ts";
import { keepsLimit, ratioTable } from "./ratio-table.ts";
import { terminal } from "./terminal.ts";

const PIPELINE = "pipeline";

const OPTIONS = {
  areas: { type: "string", default: "786" },
  indicators: { type: "string", default: "20" },
  services: { type: "string", default: "200" },
  languages: { type: "string", default: "en" },
  site: { type: "string" },
} as const;

const given = givenOptions({ options: OPTIONS, allowPositionals: true });
if (given === undefined) {
  terminal().fail(
    "npm run bench takes part of a name, and --areas, --indicators, --services, --languages and --site, each with its value.",
  );
  process.exitCode = 1;
} else {
  const { site, ...size } = given.values;
  await (site === undefined ? bench(size, given.positionals[0]) : benchGenerators(site));
}

/**
 * `npm run bench -- breaks` runs the benchmarks whose name holds "breaks"; "pipeline" is the build of
 * a whole site, whose size the options say.
 */
async function bench(
  {
    areas,
    indicators,
    services,
    languages,
  }: Readonly<Record<Exclude<keyof typeof OPTIONS, "site">, string>>,
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
    const result = await measurePipeline({
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

/** `npm run bench -- --site dist` puts other generators beside each other with the pages of a site. */
async function benchGenerators(site: string): Promise<void> {
  const reader = terminal({ stepCount: 1 });
  if (!existsSync(site)) {
    reader.fail(`There is no site in ${site}: --site takes the folder of one that is built.`);
    process.exitCode = 1;
    return;
  }
  const step = reader.step(`the pages of ${site} by other generators`);
  const comparison = await otherGenerators(resolve(site));
  step.done();
  reader.line(`\n${generatorTable(comparison)}`);
}

async function benchmarksOf(file: string): Promise<readonly Benchmark[]> {
  const module = (await import(pathToFileURL(resolve(file)).href)) as {
    readonly benchmarks: readonly Benchmark[];
  };
  return module.benchmarks;
}
