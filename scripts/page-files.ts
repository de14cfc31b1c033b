import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PageContext } from "../src/figures/figure-of.ts";
import { citationFiles } from "../src/publish/citation-files.ts";
import { pageHead } from "../src/publish/page-head.ts";
import { drawSocial, type SocialPictures } from "./draw-social.ts";
import { filesBelow } from "./page-paths.ts";

/**
 * Makes the files that finished pages ask for: the pictures that stand for them where their addresses
 * are sent, and the entries for programs that keep references.
 */
export async function pageFiles(
  contexts: Iterable<PageContext>,
  siteFolder: string,
  cacheFolder: string,
): Promise<SocialPictures> {
  const pages = filesBelow(siteFolder)
    .filter((file) => file.endsWith("/index.html"))
    .map((file) => {
      const html = readFileSync(join(siteFolder, file), "utf8");
      const path = `/${file.replace(/index\.html$/, "")}`;
      return { head: pageHead(html, path), citations: citationFiles(html) };
    });
  const heads = pages.flatMap(({ head }) => head ?? []);
  const { files, drawn } = await drawSocial(contexts, heads, cacheFolder);
  return { files: [...files, ...pages.flatMap(({ citations }) => citations)], drawn };
}
