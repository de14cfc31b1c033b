import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { GeneratorComparison } from "./generators/compare-generators.ts";
import type { MeasuredBuild, MeasuredStep } from "./measured-step.ts";
import { copyEngine } from "../engine-copy.ts";
import { heapFlags } from "../heap-flags.ts";
import { ROOT } from "../settings.ts";
import { EDITS } from "./edits.ts";
import { otherGenerators } from "./generators/other-generators.ts";
import { inBenchFolder } from "./in-bench-folder.ts";

/** How large the atlas is that is built. */
export interface PipelineSize {
  readonly areas: number;
  readonly indicators: number;
  readonly services: number;
  readonly languages: string;
}

/** Seconds on the clock, and of the processor where they are known. */
export interface PlainTime {
  readonly seconds: number;
  readonly cpuSeconds: number | null;
}

/** A build after an edit of one file. */
export interface EditedBuild {
  readonly name: string;
  readonly steps: readonly MeasuredStep[];
}

/** What the whole pipeline took, beside plain work with the same bytes. */
export interface PipelineResult extends MeasuredBuild {
  readonly size: PipelineSize;
  /** What it took to build again after an edit, over the last site. */
  readonly edits: readonly EditedBuild[];
  readonly pageCount: number;
  readonly megabytes: number;
  readonly copy: PlainTime;
  readonly bare: PlainTime;
  readonly barePages: PlainTime;
  /** What other generators took to write the same pages, each a finished string. */
  readonly generators: GeneratorComparison;
}

const PAIRS = 3;

/**
 * Builds an invented atlas in a process of its own, in memory where there is a disk of it, and then
 * writes the same bytes in plainer ways: what hangs on the disk and the machine is in both.
 */
export function measurePipeline(size: PipelineSize): Promise<PipelineResult> {
  return inBenchFolder(async (folder) => {
    const engine = join(folder, "engine");
    mkdirSync(engine);
    copyEngine(engine);
    const [atlas, site] = [join(folder, "atlas"), join(folder, "site")];
    generate(size, atlas);
    const build = measuredBuild({ engine, atlas, site });
    const plain = plainWork(site, join(folder, "copy"));
    const generators = await otherGenerators(site);
    const edits = EDITS.map(({ name, edit }): EditedBuild => {
      edit(atlas);
      return { name, steps: measuredBuild({ engine, atlas, site }).steps };
    });
    return { ...build, size, ...siteSize(site), ...plain, generators, edits };
  });
}

function generate(size: PipelineSize, folder: string): void {
  const args = Object.entries(size).flatMap(([name, value]) => [`--${name}`, String(value)]);
  node(join(ROOT, "scripts", "generate.ts"), [...args, "--to", folder], { cwd: ROOT });
}

interface BenchFolders {
  readonly engine: string;
  readonly atlas: string;
  readonly site: string;
}

function measuredBuild({ engine, atlas, site }: BenchFolders): MeasuredBuild {
  const measured = join(engine, "measured.json");
  const run = join(engine, "scripts", "bench", "pipeline-run.ts");
  node(run, [measured], { cwd: engine, env: { ...process.env, ATLAS: atlas, OUT: site } });
  const build = JSON.parse(readFileSync(measured, "utf8")) as MeasuredBuild;
  if (!build.isGood) throw new Error(`invalid build: ${build.said.slice(0, 3).join("; ")}`);
  return build;
}

/** Astro puts what it works with below the folder in which it is called. */
function node(
  script: string,
  args: readonly string[],
  place: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
): void {
  const flags = ["--experimental-strip-types", "--disable-warning=ExperimentalWarning"].concat(
    heapFlags(place.env, []),
  );
  execFileSync(process.execPath, [...flags, script, ...args], {
    ...place,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

function siteSize(site: string): { readonly pageCount: number; readonly megabytes: number } {
  const pages = execFileSync("find", [site, "-name", "index.html"], { maxBuffer: 2 ** 30 });
  const [kilobytes = "0"] = String(execFileSync("du", ["-sk", "--apparent-size", site])).split(
    "\t",
  );
  return {
    pageCount: String(pages).trim().split("\n").length,
    megabytes: Number(kilobytes) / 1024,
  };
}

function plainWork(site: string, copy: string) {
  const script = join(ROOT, "scripts", "bench", "write-bytes.mjs");
  const bare = (...which: readonly string[]) =>
    medianTime(copy, () =>
      Number(execFileSync(process.execPath, [script, site, copy, ...which], { encoding: "utf8" })),
    );
  return {
    copy: medianTime(copy, () => {
      execFileSync("cp", ["-r", site, copy]);
      return null;
    }),
    bare: bare(),
    barePages: bare("pages"),
  };
}

/** Does work several times and gives the run in the middle; the work tells its processor time. */
function medianTime(copy: string, work: () => number | null): PlainTime {
  const times = Array.from({ length: PAIRS }, (): PlainTime => {
    rmSync(copy, { recursive: true, force: true });
    const start = performance.now();
    const cpuSeconds = work();
    return { seconds: (performance.now() - start) / 1000, cpuSeconds };
  });
  rmSync(copy, { recursive: true, force: true });
  const middle = times.toSorted((a, b) => a.seconds - b.seconds)[Math.floor(PAIRS / 2)];
  return middle ?? { seconds: 0, cpuSeconds: null };
}
