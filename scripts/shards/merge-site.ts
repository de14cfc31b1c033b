import type { Terminal } from "../terminal.ts";
import { completeSite } from "../complete-site.ts";
import { folderHash } from "../folder-hash.ts";
import { watchLateFiles } from "../late-changes.ts";
import { openAtlas } from "../open-atlas.ts";
import { pagePaths } from "../page-paths.ts";
import { astroEnvironment } from "../render-pages.ts";
import { replaceSite } from "../replace-site.ts";
import { publicFolder, type Settings } from "../settings.ts";
import { joinShards } from "./join-shards.ts";
import { atlasHash, openStore } from "./store-seal.ts";

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
    const read = openAtlas(settings, terminal);
    if (read === undefined) return undefined;
    const { workFolder, hasPdf = false } = settings;
    if (seal.atlas !== atlasHash(read.atlas)) {
      terminal.fail(`${workFolder} was made before the atlas was changed: make it anew.`);
      return undefined;
    }
    Object.assign(process.env, astroEnvironment(settings, read.atlas.config));
    const lateChanges = watchLateFiles(settings.atlasFolder);
    const joining = terminal.step("Join the pages");
    const publicFiles = await folderHash(publicFolder(settings));
    const problems = joinShards(shares, { ...seal, publicFiles, hasPdf }, folder);
    if (problems.length > 0) return problems;
    joining.done(`${pagePaths(folder).length} pages of ${shares.length} shares`);
    return (await completeSite({ settings, terminal, folder, read, lateChanges })).problems;
  });
}
