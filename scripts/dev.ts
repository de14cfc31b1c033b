import { watch } from "node:fs";
import { join } from "node:path";
import { dev } from "astro";
import { precompute } from "./precompute.ts";
import { readAtlas } from "./read-atlas.ts";
import { astroEnvironment } from "./render-pages.ts";
import { reportProblems } from "./report-problems.ts";
import { settings } from "./settings.ts";
import { terminal } from "./terminal.ts";

const QUIET_MS = 200;
const reader = terminal();
const chosen = settings();

/** Reads the atlas and draws it anew; a faulty one is reported, and the last good one stays. */
function refresh() {
  const { atlas, problems } = readAtlas(chosen);
  reportProblems(reader, problems);
  if (atlas === undefined) return undefined;
  const cacheFolder = join(chosen.root, ".chora", "figures");
  precompute(atlas, { workFolder: chosen.workFolder, cacheFolder });
  return atlas.config;
}

const config = refresh();
if (config === undefined) {
  reader.fail("The preview begins as soon as the atlas can be read: mend it and start again.");
  process.exitCode = 1;
} else {
  Object.assign(process.env, astroEnvironment(chosen, config));
  const server = await dev({ root: chosen.root, logLevel: "error" });
  reader.line(`The preview is at http://localhost:${server.address.port}${config.base}`);
  let pending: NodeJS.Timeout | undefined;
  const follow = (): void => {
    clearTimeout(pending);
    pending = setTimeout(() => {
      if (refresh() !== undefined) reader.line("The atlas was read anew.");
    }, QUIET_MS);
  };
  for (const folder of ["data", "content"]) {
    watch(join(chosen.atlasFolder, folder), { recursive: true }, follow);
  }
  watch(join(chosen.atlasFolder, "atlas.yaml"), follow);
}
