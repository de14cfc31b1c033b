import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { mulberry32 } from "../../src/stats/random.ts";
import { copyEngine } from "../engine-copy.ts";
import { runBuild, type BuildEnd, type BuildRun } from "../run-build.ts";
import { harmCaches } from "./harm-caches.ts";
import { leftovers, manifestOf, standingFaults, standingSite } from "./site-state.ts";

export interface TortureOptions {
  readonly atlasFolder: string;
  /** An empty folder for a copy of the engine and its sites. */
  readonly folder: string;
  /** How many builds are begun and ended. */
  readonly times: number;
  readonly seed: number;
  /** After how many of them a build may end by itself and is compared with a clean one. */
  readonly checkEvery?: number;
  readonly onBuild?: (count: number, end: string) => void;
}

/** What became of the builds: how many were ended, and everything that was not as it should be. */
export interface TortureReport {
  readonly killed: number;
  readonly finished: number;
  /** How often the last good site stood beside its place, where the next build finds it. */
  readonly beside: number;
  readonly faults: readonly string[];
}

/** The two sites whose builds take turns, so that it shows which of them stands. */
const BASES = ["/", "/other/"] as const;

const KILL_AT = "scripts/torture/kill-at.mjs";

/**
 * How far before its last change a build is ended first: between the two renames of the swap, before
 * them, after them, and before what is cleared away and noted around them.
 */
const SWAP_CHANGES = [6, 7, 5, 4, 8, 3, 2, 1, 0] as const;

/**
 * Ends builds at moments that chance chooses by a seed: before a change of the disk, or after a
 * stretch of time. After each, the whole of the last good site must stand; again and again a build
 * is let through, and must give what a clean one gives, with caches that were lost or spoilt.
 */
export async function torture(options: TortureOptions): Promise<TortureReport> {
  const { times, seed, checkEvery = 10, onBuild } = options;
  const random = mulberry32(seed);
  const site = join(options.folder, "site");
  const { run, clean, changes, milliseconds } = await begin(options, site);
  const faults: string[] = [];
  let [killed, beside] = [0, 0];
  for (let i = 0; i < times; i += 1) {
    const swap = i < times / 2 ? SWAP_CHANGES[i] : undefined;
    if (swap === undefined) harmCaches(join(options.folder, "engine", ".chora"), random);
    // Over a site of the other base nothing is taken over, so that the changes can be counted.
    const base = swap === undefined ? i % 2 : 1 - standingBase(site, clean);
    const chosen = momentOf({ changes, milliseconds, random });
    const moment = swap === undefined ? chosen : { killAt: changes - swap };
    const end = await runBuild(runOf(run, BASES[base], moment));
    killed += Number(end.isKilled);
    beside += Number(!existsSync(site));
    const found = standingFaults(standingSite(site), clean);
    faults.push(...found.map((fault) => `build ${i + 1}, ${describe(moment)}: ${fault}`));
    onBuild?.(i + 1, `${describe(moment)}: ${end.isKilled ? "ended" : "done before"}`);
    if (!end.isKilled && !end.isBuilt) faults.push(`build ${i + 1} failed: ${end.said}`);
    if ((i + 1) % checkEvery !== 0 && i + 1 < times) continue;
    const whole = await runBuild(runOf(run, BASES[base]));
    faults.push(...wholeFaults(site, whole, clean[base] ?? ""));
  }
  return { killed, finished: times - killed, beside, faults };
}

/** Says of which base the site is that stands. */
function standingBase(site: string, clean: readonly string[]): number {
  const folder = standingSite(site);
  return existsSync(folder) ? Math.max(0, clean.indexOf(manifestOf(folder))) : 0;
}

interface Beginning {
  readonly run: BuildRun;
  /** The manifests of the two sites, each built once undisturbed. */
  readonly clean: readonly string[];
  readonly changes: number;
  readonly milliseconds: number;
}

async function begin(
  { atlasFolder, folder }: TortureOptions,
  outFolder: string,
): Promise<Beginning> {
  const engineFolder = join(folder, "engine");
  mkdirSync(engineFolder);
  copyEngine(engineFolder);
  const run = { engineFolder, atlasFolder, outFolder };
  const countTo = join(folder, "changes.txt");
  const clean: string[] = [];
  let milliseconds = 0;
  // The last one finds all its caches and nothing to take over from the site that stands: it has as many
  // changes as those that are going to be ended.
  for (const base of [...BASES, ...BASES]) {
    const end = await runBuild({
      ...{ ...run, preload: KILL_AT },
      environment: { BASE: base, CHORA_COUNT_TO: countTo },
    });
    if (!end.isBuilt) throw new Error(`invalid atlas: ${end.said}`);
    clean.push(manifestOf(outFolder));
    milliseconds = end.milliseconds;
  }
  return { run, clean, milliseconds, changes: Number(readFileSync(countTo, "utf8")) };
}

/** Before which change of the disk a build is ended, or after how many milliseconds. */
interface Moment {
  readonly killAt?: number;
  readonly killAfter?: number;
}

function runOf(run: BuildRun, base = "/", { killAt, killAfter }: Moment = {}): BuildRun {
  const environment = { BASE: base };
  if (killAfter !== undefined) return { ...run, environment, killAfter };
  if (killAt === undefined) return { ...run, environment };
  const armed = { ...environment, CHORA_KILL_AT: String(killAt) };
  return { ...run, preload: KILL_AT, environment: armed };
}

function momentOf({
  changes,
  milliseconds,
  random,
}: Omit<Beginning, "run" | "clean"> & { readonly random: () => number }): Moment {
  const [kind, place] = [random(), random()];
  if (kind < 1 / 2) return { killAfter: Math.round(place * milliseconds) };
  return { killAt: 1 + Math.floor(place * changes) };
}

function describe({ killAt, killAfter }: Moment): string {
  return killAt === undefined ? `after ${killAfter} ms` : `before change ${killAt}`;
}

function wholeFaults(site: string, { isBuilt, said }: BuildEnd, clean: string): readonly string[] {
  if (!isBuilt) return [`a build that was let through failed: ${said}`];
  if (!existsSync(site)) return ["a build that was let through left no site"];
  return [...standingFaults(site, [clean]), ...leftovers(site)];
}
