import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Atlas } from "../../src/model/atlas.ts";
import { generatedLegalPages } from "../../src/views/legal-pages.ts";
import { legalView } from "../../src/views/legal-view.ts";
import { tinyPages } from "./tiny-pages.ts";

const ROOT = join(import.meta.dirname, "../..");

/** The tiny atlas with a publisher and a mailing list of its own. */
function pagesOf(config: Partial<Atlas["config"]>) {
  return tinyPages("en", {
    change: (atlas) => ({ ...atlas, config: { ...atlas.config, ...config } }),
  });
}

describe("the page on privacy", () => {
  test("says the truth: no code of the site uses cookies or the storage of a browser", () => {
    const files = globSync("src/**/*.{ts,astro,js}", { cwd: ROOT });
    const uses = files.filter((file) =>
      /document\.cookie|localStorage|sessionStorage|indexedDB|sendBeacon|serviceWorker/.test(
        readFileSync(join(ROOT, file), "utf8"),
      ),
    );
    expect(files.length).toBeGreaterThan(100);
    expect(uses).toEqual([]);
  });

  test("names the host to which a form sends addresses, and only where there is such a form", () => {
    const subscribe = { action: "https://lists.example.org/join", field: "email" };
    const texts = legalView(pagesOf({ subscribe }), "privacy").texts.join(" ");
    expect(texts).toContain("lists.example.org");
    expect(legalView(tinyPages("en"), "privacy").texts).toHaveLength(4);
  });
});

describe("the imprint", () => {
  test("says what the atlas says of its publisher, and links what is an address as a whole", () => {
    const publisher = {
      name: { en: "Valley Council" },
      licence: "CC-BY-4.0",
      email: "atlas@example.org",
      contact: "Ms Fig, fig@example.org",
    };
    const { facts } = legalView(pagesOf({ publisher }), "imprint");
    expect(facts.map(({ text, href }) => [text, href]).slice(0, 4)).toEqual([
      ["Valley Council", null],
      ["atlas@example.org", "mailto:atlas@example.org"],
      ["Ms Fig, fig@example.org", null],
      ["CC-BY-4.0", null],
    ]);
  });

  test("gives way to a page of that name by the editors", () => {
    const { atlas } = tinyPages("en").lookup;
    const [page] = atlas.pages;
    if (page === undefined) throw new Error("missing page: about");
    const written = { pages: [...atlas.pages, { ...page, slug: "imprint" }] };
    expect(generatedLegalPages(atlas)).toEqual(["accessibility", "privacy", "imprint"]);
    expect(generatedLegalPages(written)).toEqual(["accessibility", "privacy"]);
  });
});
