import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FrontEntry } from "./gallery/front-entry.ts";
import { fromHere } from "./from-here.ts";
import { frontEntry } from "./gallery/front-entry.ts";
import { frontPage } from "./gallery/front-page.ts";
import { SHOWN_ATLASES, type ShownAtlas } from "./gallery/shown-atlases.ts";
import { guarded } from "./guarded.ts";
import { readAtlas } from "./read-atlas.ts";
import { ROOT, settings } from "./settings.ts";
import { terminal } from "./terminal.ts";

const STYLES = "gallery.css";
const LINKED_SHEET = /<link rel="stylesheet" href="[^"]*?\/(assets\/[^"]+)"/g;

const reader = terminal();
await guarded(reader, () => buildGallery(galleryFolder()));

/** OUT, from the folder in which npm was called, else dist-gallery. */
function galleryFolder(): string {
  const { OUT } = process.env;
  return OUT === undefined ? join(ROOT, "dist-gallery") : fromHere(OUT);
}

/** Builds every atlas into a folder of its own and writes the page that introduces them. */
function buildGallery(folder: string): boolean {
  mkdirSync(folder, { recursive: true });
  const entries: FrontEntry[] = [];
  for (const shown of SHOWN_ATLASES) {
    reader.line(`== ${shown.slug}`);
    const { atlas } = readAtlas(settings({ ATLAS: shown.folder }));
    if (!buildAtlas(shown, folder) || atlas === undefined) return false;
    entries.push(frontEntry(shown, atlas));
  }
  const [first] = entries;
  if (first === undefined) throw new Error("missing atlas: none is shown");
  const home = join(folder, first.titles[0]?.href ?? "", "index.html");
  const sheets = [...readFileSync(home, "utf8").matchAll(LINKED_SHEET)];
  const styles = [...sheets.map(([, path = ""]) => `${first.slug}/${path}`), STYLES];
  const favicon = `${first.slug}/favicon.svg`;
  writeFileSync(join(folder, "index.html"), frontPage({ entries, styles, favicon }));
  copyFileSync(join(ROOT, "scripts/gallery/front-page.css"), join(folder, STYLES));
  reader.line(`The gallery is in ${folder}`);
  return true;
}

/** Builds in a process of its own: what one build has read must not stay for the next. */
function buildAtlas({ slug, folder }: ShownAtlas, galleryRoot: string): boolean {
  const { BASE = "/" } = process.env;
  const script = join(ROOT, "scripts/build.ts");
  const { status } = spawnSync(process.execPath, [...process.execArgv, script], {
    stdio: "inherit",
    env: {
      ...process.env,
      ATLAS: folder,
      OUT: join(galleryRoot, slug),
      BASE: `${BASE}/${slug}/`,
    },
  });
  return status === 0;
}
