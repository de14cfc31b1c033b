import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Atlas } from "../../src/model/atlas.ts";
import type { Shard } from "../../src/model/shard.ts";
import type { Settings } from "../settings.ts";
import type { Terminal } from "../terminal.ts";
import { folderHash } from "../folder-hash.ts";
import { pagePaths } from "../page-paths.ts";
import { renderPages } from "../render-pages.ts";
import { replaceSite } from "../replace-site.ts";
import { publicFolder } from "../settings.ts";
import { SITE_MARK, SITE_MARK_TEXT } from "../site-folder.ts";
import { writeShardMark } from "./shard-mark.ts";
import { openStore } from "./store-seal.ts";

/** Lays out one share of the pages of a store into a folder of its own, and nothing else. */
export function layOutShard(
  settings: Settings,
  shard: Shard,
  terminal: Terminal,
): Promise<boolean> {
  const { workFolder, hasPdf = false } = settings;
  return replaceSite(settings, terminal, async (folder) => {
    const seal = await openStore(settings);
    if (typeof seal === "string") {
      terminal.fail(seal);
      return undefined;
    }
    const laying = terminal.step(`Lay out share ${shard.number} of ${shard.count}`);
    const { config } = JSON.parse(readFileSync(join(workFolder, "atlas.json"), "utf8")) as Atlas;
    await renderPages(settings, config, { folder });
    const { content, engine } = seal;
    const publicFiles = await folderHash(publicFolder(settings));
    writeShardMark(folder, { ...shard, content, engine, publicFiles, hasPdf });
    writeFileSync(join(folder, SITE_MARK), SITE_MARK_TEXT);
    laying.done(`${pagePaths(folder).length} pages`);
    return [];
  });
}
