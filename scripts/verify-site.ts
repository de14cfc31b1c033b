import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { KnownAtlas } from "./known-atlas.ts";
import { fileReader } from "./file-reader.ts";
import { isSearchedText, leakReport } from "./leaks.ts";
import { isLetter, letterProblems } from "./letter-problems.ts";
import { linkCheck } from "./page-links.ts";
import { filesBelow } from "./page-paths.ts";
import { leadsNowhere, pageProblems } from "./page-problems.ts";
import { quickScale, weightProblems, type WeighedSite } from "./page-weight.ts";

/** What is known of a site before it is verified, and who wants to know what is read of it. */
export interface KnownOfSite {
  readonly hasSearch?: boolean;
  /** Pages of the last good site: only where they lead is looked at again. */
  readonly unchanged?: readonly string[];
  /** Files in which the withheld numbers were looked for already. */
  readonly searched?: readonly string[];
  /** Is shown each file that is read. */
  readonly onRead?: (file: string, bytes: Uint8Array) => void;
}

/** Says all that is wrong with a finished site; nothing may be published until the list is empty. */
export async function verifySite(
  folder: string,
  { config, areaCount, secrets }: Pick<KnownAtlas, "config" | "areaCount" | "secrets">,
  known: KnownOfSite = {},
): Promise<readonly string[]> {
  const { hasSearch = true } = known;
  const { base, languages } = config;
  const files = filesBelow(folder);
  const site = { folder, base, areaCount, files };
  const found = problemsInFiles(site, secrets, known);
  return [
    ...found.inPages,
    ...letterProblems(folder, files, config),
    ...(hasSearch ? languages : [])
      .filter((language) => !existsSync(join(folder, "pagefind", language, "pagefind.js")))
      .map((language) => `pagefind/${language}: the search index is missing`),
    ...(await weightProblems(site, found.heavy)),
    ...found.leaks,
  ];
}

interface FoundInFiles {
  readonly inPages: readonly string[];
  /** The pages that a glance does not show to be light enough. */
  readonly heavy: readonly string[];
  readonly leaks: readonly string[];
}

/** Reads each file once for all that is to be found in it. */
function problemsInFiles(
  site: WeighedSite,
  secrets: readonly number[],
  { unchanged = [], searched = [], onRead = () => undefined }: KnownOfSite,
): FoundInFiles {
  const { folder, base, files } = site;
  const [same, safe] = [new Set(unchanged), new Set(searched)];
  const read = (page: string): string => readFileSync(join(folder, page), "utf8");
  const check = linkCheck({ files: new Set(files), base, read });
  const isLight = quickScale(site);
  const bytesOf = fileReader();
  const leaksIn = leakReport(secrets);
  const inPages: string[] = [];
  const heavy: string[] = [];
  const leaks: string[] = [];
  for (const file of files) {
    const isPage = file.endsWith(".html") && !isLetter(file);
    const isSearched = isSearchedText(file) && !safe.has(file);
    if (!isPage && !isSearched) continue;
    const bytes = bytesOf(join(folder, file));
    onRead(file, bytes);
    const text = bytes.toString("utf8");
    if (isSearched) leaks.push(...leaksIn({ path: file, text }));
    if (!isPage) continue;
    const page = { page: file, html: text, check };
    inPages.push(...(same.has(file) ? leadsNowhere : pageProblems)(page));
    if (!same.has(file) && !isLight(file, bytes, text)) heavy.push(file);
  }
  return { inPages, heavy, leaks };
}
