import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AtlasConfig } from "../src/model/atlas-config.ts";
import { PAGES_MEGABYTES } from "./heap-flags.ts";
import { mdxDistrust } from "./mdx-trust.ts";
import { moveFolder } from "./move-folder.ts";
import { ownProcess } from "./own-process.ts";
import { publicFolder, type Settings } from "./settings.ts";

/** Where the pages of an atlas are laid out, and which of them are not, by their addresses. */
export interface PageTarget {
  readonly folder: string;
  readonly takenOver?: readonly string[];
}

/** Lets Astro lay out the pages of the precomputed atlas into a folder. */
export async function renderPages(
  settings: Settings,
  config: AtlasConfig,
  { folder, takenOver = [] }: PageTarget,
): Promise<void> {
  // Astro moves files from its own folder to that of the site, which may be on another disk.
  const made = join(settings.root, ".chora", "pages");
  rmSync(made, { recursive: true, force: true });
  const list = join(settings.root, ".chora", "taken-over");
  writeFileSync(list, takenOver.join("\n"));
  rmSync(readsFile(settings), { force: true });
  Object.assign(process.env, astroEnvironment(settings, config), {
    CHORA_OUT: made,
    CHORA_TAKEN_OVER: list,
    CHORA_READS: readsFile(settings),
  });
  const program = new URL("astro-build.ts", import.meta.url);
  const isMade = await ownProcess(program, [settings.root], PAGES_MEGABYTES);
  if (!isMade) throw new Error(`missing pages: ${made}`);
  moveFolder(made, folder);
}

/** Gives the file in which pages note from which numbers they were made. */
export function readsFile({ root }: Settings): string {
  return join(root, ".chora", "reads");
}

/** What astro.config.mjs reads. */
export function astroEnvironment(
  settings: Settings,
  config: AtlasConfig,
): Readonly<Record<string, string>> {
  const { site, base, mdx } = config;
  const { shard } = settings;
  const mayRun = mdx && mdxDistrust(settings, config) === undefined;
  return {
    ASTRO_TELEMETRY_DISABLED: "1",
    CHORA_SITE: site,
    CHORA_BASE: base,
    // Pages that run code are built only where the atlas has them and whoever builds trusts them.
    CHORA_MDX: mayRun ? join(settings.atlasFolder, "content") : join(settings.workFolder, "public"),
    CHORA_PUBLIC: publicFolder(settings),
    CHORA_WORK: settings.workFolder,
    CHORA_SHARD: shard === undefined ? "" : `${shard.number}/${shard.count}`,
    CHORA_OFFLINE: settings.isOffline === true ? "1" : "0",
    CHORA_PDF: settings.hasPdf === true ? "1" : "0",
  };
}
