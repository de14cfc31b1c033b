import { existsSync, readdirSync, watch, type FSWatcher } from "node:fs";
import { join } from "node:path";
import { dev } from "astro";
import type { AtlasConfig } from "../src/model/atlas-config.ts";
import { editionHistory } from "./edition-history.ts";
import { mdxDistrust } from "./mdx-trust.ts";
import { precompute } from "./precompute.ts";
import { readAtlas } from "./read-atlas.ts";
import { astroEnvironment } from "./render-pages.ts";
import { reportProblems } from "./report-problems.ts";
import { ROOT, settings } from "./settings.ts";
import { terminal } from "./terminal.ts";
import { shownMedia, writeMedia } from "./write-media.ts";

const QUIET_MS = 200;
const FOLDERS = ["data", "content", "locales"];
const { HOST: host = "127.0.0.1", PORT: port = "4321" } = process.env;
const reader = terminal();
// A folder of its own: a build may run beside the preview.
const chosen = { ...settings(), workFolder: join(ROOT, ".chora", "preview") };
let watchers: readonly FSWatcher[] = [];
let server: Awaited<ReturnType<typeof dev>> | undefined;
let pending: NodeJS.Timeout | undefined;

followFolders();
await refresh();

/**
 * Watches every folder of the atlas and no file: many editors save by renaming, which ends a watch
 * of the file itself. Begins anew after each change, since folders come and go.
 */
function followFolders(): void {
  for (const watcher of watchers) watcher.close();
  const inside = FOLDERS.map((name) => join(chosen.atlasFolder, name)).filter(existsSync);
  const top = watch(chosen.atlasFolder, (_, name) => {
    if (["atlas.yaml", ...FOLDERS].includes(name ?? "")) follow();
  });
  watchers = [top, ...inside.flatMap(foldersBelow).map((folder) => watch(folder, follow))];
  // A folder that is deleted ends its watch with an error; the one above it tells of the change.
  for (const watcher of watchers) watcher.on("error", () => watcher.close());
}

function foldersBelow(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const below = entries.filter((entry) => entry.isDirectory());
  return [folder, ...below.map(({ parentPath, name }) => join(parentPath, name))];
}

/** Waits until no more files are being written. */
function follow(): void {
  clearTimeout(pending);
  pending = setTimeout(() => {
    followFolders();
    void refresh();
  }, QUIET_MS);
}

/** Reads the atlas and draws it anew; a faulty one is reported, and the last good one stays. */
async function refresh(): Promise<void> {
  try {
    const config = draw();
    if (config === undefined) {
      const effect = server === undefined ? "begins when" : "stays as it was until";
      reader.fail(`The preview ${effect} these errors are mended.`);
    } else if (server === undefined) {
      await start(config);
    } else {
      // What astro.config.mjs listens for; the folder itself is made anew, which ends a watch of it.
      server.watcher.emit("change", join(chosen.workFolder, "ready"));
      reader.line("The atlas was read anew.");
    }
  } catch (error) {
    reader.fail(error instanceof Error ? error.message : String(error));
  }
}

function draw(): AtlasConfig | undefined {
  const { atlas, problems, editions } = readAtlas(chosen, { drafts: true });
  reportProblems(reader, problems);
  if (atlas === undefined) return undefined;
  const cacheFolder = join(chosen.root, ".chora", "figures");
  const history = editionHistory(chosen.atlasFolder, atlas);
  precompute(atlas, { workFolder: chosen.workFolder, cacheFolder, editions, history });
  writeMedia(shownMedia(atlas), chosen.atlasFolder, chosen.workFolder);
  return atlas.config;
}

async function start(config: AtlasConfig): Promise<void> {
  const distrust = mdxDistrust(chosen, config);
  if (distrust !== undefined) reader.line(`warning  ${distrust}`);
  Object.assign(process.env, astroEnvironment(chosen, config));
  const options = { root: chosen.root, server: { host, port: Number(port) } };
  server = await dev({ ...options, logLevel: "error" });
  reader.line(
    `The preview is at http://${host}:${server.address.port}${config.base}\n` +
      "It follows data/, content/ and atlas.yaml. Press Ctrl+C to stop.",
  );
}
