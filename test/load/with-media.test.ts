import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Atlas } from "../../src/model/atlas.ts";
import { readAtlas } from "../../scripts/read-atlas.ts";
import { settings } from "../../scripts/settings.ts";
import { shownMedia, writeMedia } from "../../scripts/write-media.ts";
import { readPicture } from "../../src/load/read-picture.ts";
import { proseBlocks } from "../../src/prose/prose-blocks.ts";
import { tinyPages } from "../views/tiny-pages.ts";
import { withTinyCopy } from "./overlay.ts";

const PICTURES = join(import.meta.dirname, "pictures");
const TEXT = `---
title: Square
---
![The village square](images/plain.jpg "The square in spring")

A small one ![drawn](noted.png) in a line, and [the *minutes*](../files/Protokoll%20März.pdf).

| Not | shown |
|---|---|
| [a page](/en/areas/) | \`![x](images/plain.jpg)\` |
`;

/** Reads the tiny atlas with a page of pictures and hands it, and a folder for its site, to `use`. */
function withSquare<T>(use: (atlas: Atlas, folder: string, site: string) => T): T {
  return withTinyCopy((folder) => {
    for (const name of ["images", "files"]) mkdirSync(join(folder, "content", name));
    copyFileSync(join(PICTURES, "plain.jpg"), join(folder, "content/images/plain.jpg"));
    copyFileSync(join(PICTURES, "noted.png"), join(folder, "content/pages/noted.png"));
    writeFileSync(join(folder, "content/files/Protokoll März.pdf"), `%PDF-1.7 ${"x".repeat(1500)}`);
    writeFileSync(join(folder, "content/files/unused.pdf"), "%PDF-1.7");
    writeFileSync(join(folder, "content/pages/square.md"), TEXT);
    const { atlas, problems } = readAtlas(settings({ ATLAS: folder }));
    if (atlas === undefined) throw new Error(`invalid atlas: ${JSON.stringify(problems)}`);
    const site = mkdtempSync(join(tmpdir(), "site-"));
    try {
      return use(atlas, folder, site);
    } finally {
      rmSync(site, { recursive: true, force: true });
    }
  });
}

describe("pictures and files of a text", () => {
  it("get an address with a hash of what is in them, whatever they are called", () => {
    withSquare(({ media = [] }) => {
      const paths = media.map(({ path }) => path.replace(/-[0-9a-f]{8}\./, "-#."));
      expect(paths).toEqual([
        "/media/noted-#.png",
        "/media/plain-#.jpg",
        "/media/protokoll-marz-#.pdf",
      ]);
      expect(media.map(({ pixels }) => pixels?.width)).toEqual([24, 24, undefined]);
    });
  });

  it("are copied where a text shows them, without what a camera notes, and nothing else is", () => {
    withSquare((atlas, folder, site) => {
      writeMedia(shownMedia(atlas), folder, site);
      const bytes = (atlas.media ?? []).map(({ path }) => readFileSync(join(site, path)));
      expect(bytes.map(({ length }) => length)).toEqual(atlas.media?.map(({ size }) => size));
      expect(bytes.some((content) => content.includes("Anna"))).toBe(false);
      expect(readPicture(new Uint8Array(bytes[1] ?? []))).toMatchObject({ format: "jpg" });
    });
  });

  it("of a text that is not built are not copied", () => {
    withSquare((atlas, folder, site) => {
      const pages = atlas.pages.filter(({ slug }) => slug !== "square");
      writeMedia(shownMedia({ ...atlas, pages }), folder, site);
      expect(() => readFileSync(join(site, atlas.media?.[0]?.path ?? ""))).toThrow("ENOENT");
    });
  });

  it("stand on the page with their size, their caption and what the reader is about to load", () => {
    withSquare((atlas) => {
      const context = tinyPages("en", { base: "/atlas/", change: () => atlas });
      const markdown = atlas.pages.find(({ slug }) => slug === "square")?.variants[0]?.markdown;
      const [block] = proseBlocks(context, markdown ?? "");
      const html = block?.kind === "html" ? block.html.markup : "";
      expect(html.replaceAll(/-[0-9a-f]{8}\./g, "-#.")).toMatchInlineSnapshot(`
        "<figure class="picture"><img src="/media/plain-#.jpg" alt="The village square" width="24" height="16" loading="lazy" decoding="async"><figcaption>The square in spring</figcaption></figure>
        <p>A small one <img src="/media/noted-#.png" alt="drawn" width="24" height="16" loading="lazy" decoding="async"> in a line, and <a href="/media/protokoll-marz-#.pdf" download>the <em>minutes</em> <bdi>(PDF, 2 kB)</bdi></a>.</p>
        <table>
        <thead>
        <tr>
        <th>Not</th>
        <th>shown</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td><a href="/en/areas/">a page</a></td>
        <td><code>![x](images/plain.jpg)</code></td>
        </tr>
        </tbody>
        </table>"
      `);
    });
  });
});
