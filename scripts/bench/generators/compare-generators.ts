import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Command, ProcessUse } from "../process-use.ts";
import type { Generator } from "./generator.ts";
import { processUse } from "../process-use.ts";
import { PAGE_FILE, preparedPages, type PreparedPage } from "./prepared-page.ts";

/** What a generator took; null for one that is not installed or has failed, as the remark says. */
export interface GeneratorResult {
  readonly name: string;
  readonly use: ProcessUse | null;
  /** Whether the pages came out with their bytes. */
  readonly remark: string;
}

/** What generators took for the pages of one site, of which the first is what others are put beside. */
export interface GeneratorComparison {
  readonly pageCount: number;
  readonly results: readonly GeneratorResult[];
}

/** Where generators work, and how often. */
export interface ComparisonEffort {
  readonly folder: string;
  readonly generators: readonly Generator[];
  readonly roundCount?: number;
}

interface Contender {
  readonly name: string;
  readonly command: Command | null;
  readonly out: string;
}

/**
 * Lets each generator write the pages of a finished site, all of them in each round, and takes the run
 * in the middle by the time of the processor: what slows the machine for a while slows all of a round.
 */
export async function compareGenerators(
  site: string,
  { folder, generators, roundCount = 3 }: ComparisonEffort,
): Promise<GeneratorComparison> {
  const pages = preparedPages(site);
  const contenders = generators.map(({ name, version, prepare }, i): Contender => {
    const own = join(folder, String(i));
    // Astro looks for packages from where it writes: its pages are to lie below its own folder.
    const out = join(own, "out");
    const installed = version();
    if (installed === null) return { name, command: null, out };
    mkdirSync(own);
    const command = prepare({ site, pages, folder: own, out });
    return { name: `${name} ${installed}`, command, out };
  });
  const runs: GeneratorResult[] = [];
  for (let round = 0; round < roundCount; round += 1) {
    for (const contender of contenders) runs.push(await runOf(contender, pages));
  }
  const results = contenders.map(({ name }) => middleRun(runs.filter((run) => run.name === name)));
  return { pageCount: pages.length, results };
}

async function runOf(
  { name, command, out }: Contender,
  pages: readonly PreparedPage[],
): Promise<GeneratorResult> {
  if (command === null) return { name, use: null, remark: "not installed" };
  try {
    const use = await processUse(command);
    return { name, use, remark: sameBytes(pages, out) };
  } catch (error) {
    return { name, use: null, remark: `failed: ${shortly(error)}` };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

function sameBytes(pages: readonly PreparedPage[], out: string): string {
  const { length: sameCount } = pages.filter(({ address, file }) => {
    const written = join(out, address, PAGE_FILE);
    return existsSync(written) && readFileSync(written).equals(readFileSync(file));
  });
  return sameCount === pages.length ? "yes" : `${sameCount} of ${pages.length}`;
}

/** What another program says of its end may go on for pages; this is a cell of a table. */
function shortly(error: unknown): string {
  const lines = String(error).split("\n").slice(1);
  const line = lines.find((text) => /^\s*\w*error\b[^:]*: /i.test(text)) ?? String(error);
  return line.replaceAll("|", "/").slice(0, 200);
}

/** A run that failed, or whose bytes are others, is what is told of all. */
function middleRun(runs: readonly GeneratorResult[]): GeneratorResult {
  const faulty = runs.find(({ remark }) => remark !== "yes");
  const middle = runs.toSorted((a, b) => timeOf(a) - timeOf(b))[Math.floor(runs.length / 2)];
  const told = faulty ?? middle;
  if (told === undefined) throw new Error("missing runs: 0");
  return told;
}

function timeOf({ use }: GeneratorResult): number {
  return use?.cpuSeconds ?? use?.seconds ?? 0;
}
