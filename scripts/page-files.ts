import { join } from "node:path";
import type { PageContext } from "../src/figures/figure-of.ts";
import type { PublishedFile } from "../src/publish/published-file.ts";
import type { MadeFiles } from "./made-files.ts";
import { citationFiles } from "../src/publish/citation-files.ts";
import { pageHead, type PageHead } from "../src/publish/page-head.ts";
import { detached } from "./detached.ts";
import { drawSocial } from "./draw-social.ts";
import { fileReader } from "./file-reader.ts";
import { filesBelow } from "./page-paths.ts";

const HEAD_END = "</head>";

/** Stands in pages with entries to take away: no others are read to their end. */
const CITED = "data-cite=";

/**
 * Makes the files that finished pages ask for: the entries for programs that keep references, and the
 * pictures that stand for the pages where their addresses are sent.
 */
export function pageFiles(
  contexts: Iterable<PageContext>,
  siteFolder: string,
  cacheFolder: string,
): MadeFiles {
  let drawn = () => 0;
  const files = async function* (): AsyncGenerator<PublishedFile> {
    const heads: PageHead[] = [];
    const read = fileReader();
    for (const file of filesBelow(siteFolder).filter((name) => name.endsWith("/index.html"))) {
      const page = read(join(siteFolder, file));
      const head = pageHead(headText(page), `/${file.replace(/index\.html$/, "")}`);
      if (head !== undefined) heads.push(detached(head));
      if (page.includes(CITED)) yield* citationFiles(page.toString("utf8"));
    }
    const social = drawSocial(contexts, heads, cacheFolder);
    drawn = social.drawn;
    yield* social.files;
  };
  return { files: files(), drawn: () => drawn() };
}

function headText(page: Buffer): string {
  const end = page.indexOf(HEAD_END);
  return page.toString("utf8", 0, end === -1 ? page.length : end + HEAD_END.length);
}
