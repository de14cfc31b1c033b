import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { filesBelow } from "../../scripts/page-paths.ts";
import { TINY } from "../load/overlay.ts";
import { engineCopy, type Build } from "./engine.ts";
import { documentsOf } from "./page-parts.ts";

const engine = engineCopy();
let tiny: Build;

beforeAll(async () => {
  tiny = await engine.build({ atlas: TINY, out: "site" });
});
afterAll(() => {
  engine.remove();
});

describe("the site of the tiny atlas", () => {
  test("leads from its root to the default language without a script", () => {
    const root = documentsOf(tiny.site).get("index.html");
    const refresh = root?.querySelector("meta[http-equiv=refresh]");
    expect(refresh?.getAttribute("content")).toBe("0; url=/en/");
    const links = [...(root?.querySelectorAll("a") ?? [])].map((link) => link.getAttribute("href"));
    expect(links).toEqual(["/en/", "/he/"]);
    expect(root?.querySelector("script")).toBeNull();
  });

  test("says in every language that an address leads nowhere", () => {
    const sections = documentsOf(tiny.site).get("404.html")?.querySelectorAll("main section");
    const told = [...(sections ?? [])].map((section) => [
      section.getAttribute("lang"),
      section.getAttribute("dir"),
      section.querySelector("a")?.getAttribute("href"),
    ]);
    expect(told).toEqual([
      ["en", "ltr", "/en/"],
      ["he", "rtl", "/he/"],
    ]);
  });

  test("keeps an old address alive with a page that leads on", () => {
    expect(readFileSync(join(tiny.site, "old-atlas/index.html"), "utf8")).toContain(
      'content="0; url=/en/"',
    );
  });

  test("has exactly these files beside the pages and their figures", () => {
    const files = filesBelow(tiny.site).filter(
      (path) => !/^(assets|pagefind|(downloads|mail)\/figures|social|cite)\/|\.html$/.test(path),
    );
    expect(files).toMatchInlineSnapshot(`
      [
        ".chora-site",
        ".htaccess",
        ".nojekyll",
        "_headers",
        "addresses.txt",
        "calendar.en.ics",
        "calendar.he.ics",
        "checksums.txt",
        "downloads/all.zip",
        "downloads/areas.csv",
        "downloads/areas/finder.en.json",
        "downloads/areas/finder.he.json",
        "downloads/areas/names.en.json",
        "downloads/areas/names.he.json",
        "downloads/areas/positions.json",
        "downloads/areas/valley.geojson",
        "downloads/areas/valley.topojson",
        "downloads/areas/valley/tiny-valley.csv",
        "downloads/areas/valley/tiny-valley.en.json",
        "downloads/areas/valley/tiny-valley.he.json",
        "downloads/areas/village.geojson",
        "downloads/areas/village.topojson",
        "downloads/areas/village/almond.csv",
        "downloads/areas/village/almond.en.json",
        "downloads/areas/village/almond.he.json",
        "downloads/areas/village/carob.csv",
        "downloads/areas/village/carob.en.json",
        "downloads/areas/village/carob.he.json",
        "downloads/areas/village/fig.csv",
        "downloads/areas/village/fig.en.json",
        "downloads/areas/village/fig.he.json",
        "downloads/areas/village/olive.csv",
        "downloads/areas/village/olive.en.json",
        "downloads/areas/village/olive.he.json",
        "downloads/atlas.en.xlsx",
        "downloads/atlas.he.xlsx",
        "downloads/calendar/en/event-2021-q4-2022-01-12.ics",
        "downloads/calendar/en/plan-2021-2023-2021-01-01.ics",
        "downloads/calendar/he/event-2021-q4-2022-01-12.ics",
        "downloads/calendar/he/plan-2021-2023-2021-01-01.ics",
        "downloads/catalogue.jsonld",
        "downloads/catalogue.ttl",
        "downloads/csv-metadata.json",
        "downloads/datapackage.json",
        "downloads/dictionary.csv",
        "downloads/indicators/child-share.csv",
        "downloads/indicators/child-share.en.xlsx",
        "downloads/indicators/child-share.excel.en.csv",
        "downloads/indicators/child-share.excel.he.csv",
        "downloads/indicators/child-share.he.xlsx",
        "downloads/indicators/child-share.json",
        "downloads/indicators/children.csv",
        "downloads/indicators/children.en.xlsx",
        "downloads/indicators/children.excel.en.csv",
        "downloads/indicators/children.excel.he.csv",
        "downloads/indicators/children.he.xlsx",
        "downloads/indicators/children.json",
        "downloads/indicators/population.csv",
        "downloads/indicators/population.en.xlsx",
        "downloads/indicators/population.excel.en.csv",
        "downloads/indicators/population.excel.he.csv",
        "downloads/indicators/population.he.xlsx",
        "downloads/indicators/population.json",
        "downloads/need-supply/day-centres.csv",
        "downloads/plans/2021-2023.csv",
        "downloads/plans/2021-2023.excel.en.csv",
        "downloads/plans/2021-2023.excel.he.csv",
        "downloads/plans/2021-2023.json",
        "downloads/services-form.en.xlsx",
        "downloads/services-form.he.xlsx",
        "downloads/services.csv",
        "downloads/services.en.json",
        "downloads/services.excel.en.csv",
        "downloads/services.excel.he.csv",
        "downloads/services.geojson",
        "downloads/services.he.json",
        "downloads/services.hsds.json",
        "favicon.svg",
        "feeds/en.json",
        "feeds/en.xml",
        "feeds/en/areas/valley/tiny-valley.xml",
        "feeds/en/areas/village/almond.xml",
        "feeds/en/areas/village/carob.xml",
        "feeds/en/areas/village/fig.xml",
        "feeds/en/areas/village/olive.xml",
        "feeds/en/plans/2021-2023.xml",
        "feeds/he.json",
        "feeds/he.xml",
        "feeds/he/areas/valley/tiny-valley.xml",
        "feeds/he/areas/village/almond.xml",
        "feeds/he/areas/village/carob.xml",
        "feeds/he/areas/village/fig.xml",
        "feeds/he/areas/village/olive.xml",
        "feeds/he/plans/2021-2023.xml",
        "mail/2021-q4.en.eml",
        "mail/2021-q4.en.txt",
        "mail/2021-q4.he.eml",
        "mail/2021-q4.he.txt",
        "robots.txt",
        "sbom.cdx.json",
        "sitemap.xml",
      ]
    `);
  });
});
