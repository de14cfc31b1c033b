import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { frontEntry } from "../../../scripts/gallery/front-entry.ts";
import { frontPage } from "../../../scripts/gallery/front-page.ts";
import { SHOWN_ATLASES } from "../../../scripts/gallery/shown-atlases.ts";
import { readAtlas } from "../../../scripts/read-atlas.ts";
import { settings } from "../../../scripts/settings.ts";

const ROOT = join(import.meta.dirname, "../../..");

function entryOf(slug: string) {
  const shown = SHOWN_ATLASES.find((item) => item.slug === slug);
  if (shown === undefined) throw new Error(`missing atlas: ${slug}`);
  const { atlas } = readAtlas(settings({ ATLAS: shown.folder }));
  if (atlas === undefined) throw new Error(`unreadable atlas: ${slug}`);
  return frontEntry(shown, atlas);
}

describe("the page over the atlases", () => {
  test("shows every atlas that comes with the engine, once", () => {
    const folders = SHOWN_ATLASES.map(({ folder }) => folder.slice(ROOT.length));
    expect(folders.map((folder) => folder.replace(/^\/$/, ""))).toEqual([
      "",
      "/examples/crete",
      "/examples/attica",
      "/examples/heraklion",
      "/examples/beit-hakerem",
    ]);
  });

  test("leads to the home page of an atlas in each of its languages, in its own script", () => {
    const { titles } = entryOf("beit-hakerem");
    expect(titles.map(({ href, direction }) => [href, direction])).toEqual([
      ["beit-hakerem/he/", "rtl"],
      ["beit-hakerem/ar/", "rtl"],
      ["beit-hakerem/en/", "ltr"],
    ]);
  });

  test("has a map of Attica, and bars of Heraklion, which has no boundaries", () => {
    expect(entryOf("attica").picture?.markup.markup).toContain('class="map');
    const bars = entryOf("heraklion").picture;
    expect(bars?.caption).toContain("137,711");
    expect(bars?.markup.markup).not.toContain('class="map');
  });

  test("links the style sheets that it is given and loads nothing from elsewhere", () => {
    const page = frontPage({
      entries: [entryOf("heraklion")],
      styles: ["suzzara/assets/a.css", "gallery.css"],
      favicon: "suzzara/favicon.svg",
    });
    expect(page).toContain('<link rel="stylesheet" href="suzzara/assets/a.css" />');
    expect(page).toContain('href="heraklion/el/"');
    expect(page).not.toMatch(/(?:href|src)="(?:https?:)?\/\//);
  });
});
