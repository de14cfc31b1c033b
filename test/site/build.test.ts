import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { filesBelow } from "../../scripts/page-paths.ts";
import { readAtlas } from "../../scripts/read-atlas.ts";
import { settings } from "../../scripts/settings.ts";
import { TINY } from "../load/overlay.ts";
import { addressesIn } from "./addresses.ts";
import { engineCopy, pagesOf, type Build } from "./engine.ts";
import { headFaults } from "./head-faults.ts";
import { brokenLinks, documentsOf, leadsOn, policyBreaches } from "./page-parts.ts";

const engine = engineCopy();
let tiny: Build;

beforeAll(async () => {
  tiny = await engine.build({ atlas: TINY, out: "site" });
});
afterAll(() => {
  engine.remove();
});

const file = (path: string) => readFileSync(join(tiny.site, path), "utf8");

describe("the site of the tiny atlas", () => {
  test("names every page in its head, with a picture to be sent and its translations", () => {
    expect(headFaults(tiny.site)).toEqual([]);
  });

  test("is built without a complaint", () => {
    expect(tiny.said).not.toMatch(/warning|error/i);
    expect(tiny.isBuilt).toBe(true);
  });

  test("keeps what Vite prepares in its own copy of the engine, and not beside shared packages", () => {
    expect(existsSync(join(engine.folder, ".chora/work-vite/deps"))).toBe(true);
  });

  test("has exactly these pages in each language", () => {
    const pages = pagesOf(tiny.site);
    const ofLanguage = (language: string) =>
      pages
        .filter((page) => page.startsWith(`${language}/`) && !/\/maps\/.+/.test(page))
        .map((page) => page.slice(language.length));
    expect(ofLanguage("en")).toMatchInlineSnapshot(`
      [
        "/about/",
        "/accessibility/",
        "/areas/",
        "/areas/valley/tiny-valley/",
        "/areas/village/almond/",
        "/areas/village/carob/",
        "/areas/village/fig/",
        "/areas/village/olive/",
        "/calendar/",
        "/compare/",
        "/corrections/",
        "/data/",
        "/editions/",
        "/glossary/",
        "/imprint/",
        "/",
        "/indicators/child-share/",
        "/indicators/child-share/valley/",
        "/indicators/children/",
        "/indicators/children/valley/",
        "/indicators/",
        "/indicators/population/",
        "/indicators/population/valley/",
        "/maps/",
        "/methods/",
        "/need-supply/day-centres/",
        "/need-supply/",
        "/newsletters/2021-q4/",
        "/newsletters/",
        "/plans/2021-2023/a/",
        "/plans/2021-2023/b/",
        "/plans/2021-2023/booklet/",
        "/plans/2021-2023/",
        "/plans/2021-2023/monitoring/",
        "/plans/2021-2023/objectives/G1/",
        "/plans/2021-2023/objectives/G2/",
        "/plans/",
        "/privacy/",
        "/research/",
        "/research/school-roads/",
        "/search/",
        "/services/",
        "/services/kinds/day-centre/",
        "/services/kinds/library/",
        "/services/s1/",
        "/services/s2/",
        "/services/s3/",
      ]
    `);
    expect(ofLanguage("he")).toEqual(ofLanguage("en"));
    expect(pages.filter((page) => !/^(en|he|embed)\//.test(page))).toMatchInlineSnapshot(`
      [
        "404.html",
        "",
        "old-atlas/",
      ]
    `);
  });

  test("has each figure as a drawing, a picture and a table, in each language alike", () => {
    const figures = (language: string) =>
      filesBelow(join(tiny.site, "downloads/figures", language));
    const drawings = figures("en").filter((path) => path.endsWith(".svg"));
    expect(drawings.length).toBeGreaterThan(5);
    expect(figures("en")).toEqual(
      drawings
        .flatMap((path) => ["csv", "png", "svg"].map((form) => path.replace(/svg$/, form)))
        .toSorted(),
    );
    expect(figures("he")).toEqual(figures("en"));
  });

  test("has a file at every address that is promised to readers", () => {
    const files = new Set(filesBelow(tiny.site));
    const { atlas } = readAtlas(settings({ ATLAS: TINY }));
    if (atlas === undefined) throw new Error("missing atlas: tiny");
    const promised = atlas.config.languages.flatMap((language) => addressesIn(atlas, language));
    expect(promised.length).toBeGreaterThan(100);
    const fileOf = (path: string) => path.slice(1).replace(/\/$/, "/index.html");
    expect(promised.filter((path) => !files.has(fileOf(path)))).toEqual([]);
  });

  test("has a search index for each language and the fonts of the page", () => {
    const files = filesBelow(tiny.site);
    for (const language of ["en", "he"]) {
      expect(files).toContain(`pagefind/${language}/pagefind.js`);
    }
    expect(files.filter((path) => path.endsWith(".woff2")).length).toBeGreaterThan(5);
  });

  test("tells search engines of every page but the root, the booklets and those that lead on, each once", () => {
    const addresses = [...file("sitemap.xml").matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, at]) => at);
    const documents = documentsOf(tiny.site);
    const pages = pagesOf(tiny.site)
      .filter((page) => /^(en|he)\/(?!.*\/booklet\/)/.test(page))
      .filter((page) => {
        const document = documents.get(`${page}index.html`);
        return document !== undefined && !leadsOn(document);
      });
    expect(addresses).toEqual(pages.map((page) => `https://atlas.example.org/${page}`).toSorted());
  });

  test("holds nothing that its policy forbids and asks for nothing from elsewhere", () => {
    for (const [page, document] of documentsOf(tiny.site)) {
      expect(policyBreaches(document), page).toEqual([]);
    }
  });

  test("has no link that leads nowhere", () => {
    expect(brokenLinks(tiny.site, "/")).toEqual([]);
  });

  test("gives each page one first heading, a title of its own, and its languages", () => {
    const titles = new Set<string>();
    const documents = [...documentsOf(tiny.site)].filter(
      ([page, document]) => /^(en|he)\//.test(page) && !leadsOn(document),
    );
    for (const [page, document] of documents) {
      expect(document.querySelectorAll("h1"), page).toHaveLength(1);
      const [language = ""] = page.split("/");
      expect(document.documentElement.lang, page).toBe(language);
      expect(document.documentElement.dir, page).toBe(language === "he" ? "rtl" : "ltr");
      const alternates = [...document.querySelectorAll("link[rel=alternate][hreflang]")];
      const languages = alternates.map((link) => link.getAttribute("hreflang"));
      expect(languages).toEqual(["en", "he", "x-default"]);
      titles.add(`${language} ${document.title}`);
    }
    expect(titles.size).toBe(documents.length);
  });
});
