import type { Terminal } from "../terminal.ts";
import { completeSite } from "../complete-site.ts";
import { folderHash } from "../folder-hash.ts";
import { knownAtlas, type KnownAtlas } from "../known-atlas.ts";
import { watchLateFiles } from "../late-changes.ts";
import { openAtlas } from "../open-atlas.ts";
import { pagePaths } from "../page-paths.ts";
import { astroEnvironment } from "../render-pages.ts";
import { replaceSite } from "../replace-site.ts";
import { publicFolder, type Settings } from "../settings.ts";
import { joinShards } from "./join-shards.ts";
import { atlasHash, openStore, type StoreSeal } from "./store-seal.ts";

/**
 * Joins the shares of the pages that were laid out from a store and adds all that goes with them: the
 * same site as one build makes.
 */
export function mergeSite(
  settings: Settings,
  shares: readonly string[],
  terminal: Terminal,
): Promise<boolean> {
  return replaceSite(settings, terminal, async (folder) => {
    const seal = await openStore(settings);
    if (typeof seal === "string") {
      terminal.fail(seal);
      return undefined;
    }
    const atlas = atlasOfStore(settings, terminal, seal);
    if (atlas === undefined) return undefined;
    Object.assign(process.env, astroEnvironment(settings, atlas.config));
    const lateChanges = watchLateFiles(settings.atlasFolder);
    const joining = terminal.step("Join the pages");
    const publicFiles = await folderHash(publicFolder(settings));
    const { hasPdf = false } = settings;
    const problems = joinShards(shares, { ...seal, publicFiles, hasPdf }, folder);
    if (problems.length > 0) return problems;
    joining.done(`${pagePaths(folder).length} pages of ${shares.length} shares`);
    return (await completeSite({ settings, terminal, folder, atlas, lateChanges })).problems;
  });
}

/** Reads the atlas from which a store was made; its numbers leave the memory with the end of this. */
function atlasOfStore(
  settings: Settings,
  terminal: Terminal,
  seal: StoreSeal,
): KnownAtlas | undefined {
  const read = openAtlas(settings, terminal);
  if (read === undefined) return undefined;
  if (seal.atlas === atlasHash(read.atlas)) return knownAtlas(read);
  terminal.fail(`${settings.workFolder} was made before the atlas was changed: make it anew.`);
  return undefined;
}
