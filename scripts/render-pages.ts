import { rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "astro";
import type { AtlasConfig } from "../src/model/atlas-config.ts";
import { mdxDistrust } from "./mdx-trust.ts";
import { moveFolder } from "./move-folder.ts";
import { publicFolder, type Settings } from "./settings.ts";

/** Lets Astro lay out the pages of the precomputed atlas into a folder. */
export async function renderPages(
  settings: Settings,
  config: AtlasConfig,
  folder: string,
): Promise<void> {
  // Astro moves files from its own folder to that of the site, which may be on another disk.
  const made = join(settings.root, ".chora", "pages");
  rmSync(made, { recursive: true, force: true });
  Object.assign(process.env, astroEnvironment(settings, config), { CHORA_OUT: made });
  // What Astro would print is a trace of its own; the error itself is thrown and told by the caller.
  await build({ root: settings.root, logLevel: process.env["DEBUG"] ? "error" : "silent" });
  moveFolder(made, folder);
}

/** What astro.config.mjs reads. */
export function astroEnvironment(
  settings: Settings,
  config: AtlasConfig,
): Readonly<Record<string, string>> {
  const { site, base, mdx } = config;
  const mayRun = mdx && mdxDistrust(settings, config) === undefined;
  return {
    ASTRO_TELEMETRY_DISABLED: "1",
    CHORA_SITE: site,
    CHORA_BASE: base,
    // Pages that run code are built only where the atlas has them and whoever builds trusts them.
    CHORA_MDX: mayRun ? join(settings.atlasFolder, "content") : join(settings.workFolder, "public"),
    CHORA_PUBLIC: publicFolder(settings),
    CHORA_WORK: settings.workFolder,
    CHORA_OFFLINE: settings.isOffline === true ? "1" : "0",
    CHORA_PDF: settings.hasPdf === true ? "1" : "0",
  };
}
