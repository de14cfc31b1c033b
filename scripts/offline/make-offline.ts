import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { offlinePage, offlineScript, offlineStyle } from "../../src/publish/offline-page.ts";
import { isLetter } from "../letter-problems.ts";
import { filesBelow } from "../page-paths.ts";

/** What a page shows only where a server answers. */
const STYLES = `
.offline .mast-search,
.offline [role="search"],
.offline .search-eg,
.offline search-page,
.offline area-finder form {
  display: none;
}
.offline main > .notice {
  margin-block-end: var(--s-6);
}
`;

/**
 * Turns a finished and verified site into one that is read from a folder, such as that of a USB
 * stick. Returns what would lead nowhere there.
 */
export function makeOffline(folder: string, base: string): readonly string[] {
  const files = filesBelow(folder);
  const scripts = new Set(files.filter((file) => file.endsWith(".js") && isKept(folder, file)));
  for (const file of files.filter((name) => name.endsWith(".css"))) {
    const css = readFileSync(join(folder, file), "utf8");
    writeFileSync(join(folder, file), offlineStyle(css, { file, base }) + STYLES);
  }
  return files
    .filter((file) => file.endsWith(".html") && !isLetter(file))
    .flatMap((file) => {
      const html = readFileSync(join(folder, file), "utf8");
      const page = offlinePage(html, { file, base, scripts });
      writeFileSync(join(folder, file), page);
      return linkProblems(folder, file, page);
    });
}

/** Rewrites a script, or deletes it where it needs a server. */
function isKept(folder: string, file: string): boolean {
  const code = offlineScript(readFileSync(join(folder, file), "utf8"));
  if (code === undefined) rmSync(join(folder, file));
  else writeFileSync(join(folder, file), code);
  return code !== undefined;
}

function linkProblems(folder: string, file: string, html: string): readonly string[] {
  const links = [...html.matchAll(/\s(?:href|src)="([^"#?]+)[^"]*"/g)].map(([, link = ""]) => link);
  return [...new Set(links)]
    .filter((link) => !/^(?:https?:|mailto:|tel:|data:)/.test(link))
    .filter((link) => {
      const target = join(folder, dirname(file), decodeURIComponent(link));
      return link.startsWith("/") || !existsSync(target);
    })
    .map((link) => `${file}: the link "${link}" leads nowhere in a copy without a server`);
}
