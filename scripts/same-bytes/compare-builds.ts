import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyEngine } from "../engine-copy.ts";
import { runBuild } from "../run-build.ts";
import { checksumProblems, siteChecksums } from "../site-checksums.ts";

/** Where there is one, a disk in memory, which lists the files of a folder in another order. */
const MEMORY = "/dev/shm";

/** What must make no difference: the one and the other. */
const CONDITIONS = [
  {
    name: "here",
    environment: { TZ: "America/St_Johns", LC_ALL: "C", CHORA_CONCURRENCY: "1" },
  },
  {
    name: "elsewhere",
    preload: "scripts/same-bytes/shuffled-folders.mjs",
    environment: {
      ...{ TZ: "Asia/Kathmandu", LC_ALL: "el_GR.UTF-8", LANG: "el_GR.UTF-8" },
      ...{ CHORA_CONCURRENCY: "7", SHUFFLE: "20260321" },
    },
  },
] as const;

/**
 * Builds an atlas twice, each time by a copy of the engine with empty caches: in two folders on two
 * disks, with folders that list their files in another order, another number of pages at once,
 * another time zone and another language of the machine. Returns in what the sites differ.
 */
export async function compareBuilds(
  atlasFolder: string,
  folder: string,
): Promise<readonly string[]> {
  const memory = existsSync(MEMORY) ? MEMORY : tmpdir();
  const elsewhere = mkdtempSync(join(memory, "chora-other disk-"));
  try {
    const [here, there] = [join(folder, "site"), join(elsewhere, "site")];
    const faults: string[] = [];
    for (const [i, { name, ...condition }] of CONDITIONS.entries()) {
      const engineFolder = join(folder, name);
      mkdirSync(engineFolder);
      copyEngine(engineFolder);
      const outFolder = i === 0 ? here : there;
      const { isBuilt, said } = await runBuild({
        ...{ ...condition, engineFolder, atlasFolder, outFolder },
      });
      if (!isBuilt) return [`the build ${name} failed: ${said}`];
      faults.push(...checksumProblems(outFolder));
    }
    return [...faults, ...differences(here, there)];
  } finally {
    rmSync(elsewhere, { recursive: true, force: true });
  }
}

function differences(here: string, there: string): readonly string[] {
  const [first, second] = [here, there].map(
    (site) => siteChecksums(site) ?? new Map<string, string>(),
  );
  if (first === undefined || second === undefined) return ["a site without a manifest"];
  const files = [...new Set([...first.keys(), ...second.keys()])].toSorted();
  return files
    .filter((file) => first.get(file) !== second.get(file))
    .map((file) => `${file}: the two sites differ`);
}
