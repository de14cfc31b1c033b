import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PageContext } from "../src/figures/figure-of.ts";
import type { PublishedFile } from "../src/publish/published-file.ts";
import type { MadeFiles } from "./made-files.ts";
import { citationFiles } from "../src/publish/citation-files.ts";
import { pageHead, type PageHead } from "../src/publish/page-head.ts";
import { detached } from "./detached.ts";
import { drawSocial } from "./draw-social.ts";
import { filesBelow } from "./page-paths.ts";

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
    for (const file of filesBelow(siteFolder).filter((name) => name.endsWith("/index.html"))) {
      const html = readFileSync(join(siteFolder, file), "utf8");
      const head = pageHead(html, `/${file.replace(/index\.html$/, "")}`);
      if (head !== undefined) heads.push(detached(head));
      yield* citationFiles(html);
    }
    const social = drawSocial(contexts, heads, cacheFolder);
    drawn = social.drawn;
    yield* social.files;
  };
  return { files: files(), drawn: () => drawn() };
}
