import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AtlasConfig } from "../src/model/atlas-config.ts";
import { absoluteUrl } from "../src/markup/url.ts";

/** Gmail shows no more than 102 kB of a letter. */
const MOST_BYTES = 100_000;

/** True of an issue as a letter: it is styled and linked for mail programs, which see no site. */
export function isLetter(file: string): boolean {
  return file.startsWith("mail/") && file.endsWith(".html");
}

/** Says what is wrong with the letters of a site: links to it that lead nowhere, too many bytes. */
export function letterProblems(
  folder: string,
  files: readonly string[],
  { site, base }: Pick<AtlasConfig, "site" | "base">,
): readonly string[] {
  const known = new Set(files);
  const home = absoluteUrl(site, base, "/");
  return files.filter(isLetter).flatMap((file) => {
    const html = readFileSync(join(folder, file), "utf8");
    const links = new Set([...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, to = ""]) => to));
    const size = Buffer.byteLength(html);
    return [
      ...[...links]
        .filter((link) => link.startsWith(home) && !isThere(known, link.slice(home.length)))
        .map((link) => `${file}: the link "${link}" leads nowhere`),
      ...(size > MOST_BYTES ? [`${file}: ${size} bytes, of which Gmail shows 102,000`] : []),
    ];
  });
}

function isThere(known: ReadonlySet<string>, link: string): boolean {
  const path = decodeURIComponent(link.replace(/[?#].*$/, "").replaceAll("&amp;", "&"));
  return known.has(path === "" || path.endsWith("/") ? `${path}index.html` : path);
}
