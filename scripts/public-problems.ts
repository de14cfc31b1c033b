import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { Settings } from "./settings.ts";
import { LOCALE_LANGUAGES } from "../src/locales/locale.ts";
import { problem, type Problem } from "../src/model/problem.ts";
import { filesBelow } from "./page-paths.ts";

/** Names at the root of a site that belong to its pages and downloads. */
const TAKEN: ReadonlySet<string> = new Set([
  ...LOCALE_LANGUAGES,
  "404.html",
  "addresses.txt",
  "assets",
  "downloads",
  "feeds",
  "index.html",
  "media",
  "pagefind",
  "pdf",
  "sitemap.xml",
]);

/** Files that only show: nothing among them can run in a reader's browser. */
const KINDS: ReadonlySet<string> = new Set([
  ...[".avif", ".gif", ".ico", ".jpeg", ".jpg", ".png", ".svg", ".webp"],
  ...[".csv", ".docx", ".geojson", ".json", ".odt", ".ods", ".pdf", ".txt", ".xlsx", ".zip"],
  ...[".mp3", ".mp4", ".webm", ".woff", ".woff2", ""],
]);

/** What makes a picture more than a picture. */
const ACTIVE = /<script|<foreignObject|\son[a-z]+\s*=|javascript:|<!ENTITY/i;

/** Reports files of the atlas's public folder that would hide a page, or that could run code. */
export function publicProblems({ atlasFolder }: Settings): readonly Problem[] {
  const folder = join(atlasFolder, "public");
  if (!existsSync(folder)) return [];
  return filesBelow(folder).flatMap((file) => {
    const place = { file: `public/${file}` };
    const [top = ""] = file.split("/");
    const kind = extname(file).toLowerCase();
    if (TAKEN.has(top)) {
      const expected = "a name that no page of the site has";
      return [problem(place, { found: `the address /${top} is taken`, expected })];
    }
    if (kind === ".svg" && ACTIVE.test(readFileSync(join(folder, file), "utf8"))) {
      const expected = "a picture without scripts, handlers and foreign objects";
      return [problem(place, { found: "an SVG that runs code", expected })];
    }
    if (KINDS.has(kind)) return [];
    const expected = `files that only show: ${[...KINDS].filter(Boolean).join(" ")}`;
    return [problem(place, { found: `a file of the kind "${kind}"`, expected })];
  });
}
