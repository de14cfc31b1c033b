import { join } from "node:path";
import { build } from "astro";
import type { AtlasConfig } from "../src/model/atlas-config.ts";
import { publicFolder, type Settings } from "./settings.ts";

/** Lets Astro lay out the pages of the precomputed atlas into a folder. */
export async function renderPages(
  settings: Settings,
  config: AtlasConfig,
  folder: string,
): Promise<void> {
  Object.assign(process.env, astroEnvironment(settings, config), { CHORA_OUT: folder });
  await build({ root: settings.root, logLevel: "error" });
}

/** What astro.config.mjs reads. */
export function astroEnvironment(
  settings: Settings,
  { site, base, mdx }: AtlasConfig,
): Readonly<Record<string, string>> {
  return {
    ASTRO_TELEMETRY_DISABLED: "1",
    CHORA_SITE: site,
    CHORA_BASE: base,
    // Pages that run code are built only where the atlas says that it trusts them.
    CHORA_MDX: mdx ? join(settings.atlasFolder, "content") : join(settings.workFolder, "public"),
    CHORA_PUBLIC: publicFolder(settings),
    CHORA_WORK: settings.workFolder,
    CHORA_PDF: settings.hasPdf === true ? "1" : "0",
  };
}
