import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engineCopy, pagesOf, type Build } from "./engine.ts";

const EXAMPLES = join(import.meta.dirname, "../../examples");
const LIMIT_MS = 300_000;

const engine = engineCopy();
let attica: Build;
let heraklion: Build;

beforeAll(async () => {
  attica = await engine.build({ atlas: join(EXAMPLES, "attica"), out: "attica" });
  heraklion = await engine.build({ atlas: join(EXAMPLES, "heraklion"), out: "heraklion" });
}, LIMIT_MS);
afterAll(() => {
  engine.remove();
});

/** Counts the pages one step below an address. */
function countBelow({ site }: Build, address: string): number {
  const rest = pagesOf(site).filter((page) => page.startsWith(address));
  return rest.filter((page) => page.slice(address.length).split("/").length === 2).length;
}

function bothLanguages({ site }: Build): readonly (readonly string[])[] {
  return ["el/", "en/"].map((language) =>
    pagesOf(site)
      .filter((page) => page.startsWith(language))
      .map((page) => page.slice(language.length)),
  );
}

/** The addresses of an atlas in the table of sources, as paths below its base. */
function citedPages(atlas: string): readonly string[] {
  const table = readFileSync(join(EXAMPLES, "../docs/sources.md"), "utf8");
  const cited = [...table.matchAll(/`\/([a-z-]+)\/((?:el|en)\/[^`]*)`/g)];
  return cited.filter(([, name]) => name === atlas).map(([, , page = ""]) => page);
}

describe("the site of Attica", () => {
  test("is built, and has the same pages in Greek and English", () => {
    expect(attica.isBuilt).toBe(true);
    const [greek, english] = bothLanguages(attica);
    expect(greek).toEqual(english);
  });

  test("has a profile for each municipality, each unit and the region", () => {
    const levels = ["municipality", "regional-unit", "region"];
    const counts = levels.map((level) => countBelow(attica, `el/areas/${level}/`));
    expect(counts).toEqual([66, 8, 1]);
  });

  test("has a page for each branch, intervention and objective of the published text", () => {
    expect(countBelow(attica, "el/services/")).toBeGreaterThanOrEqual(9);
    expect(countBelow(attica, "el/plans/2017-2020/objectives/")).toBe(7);
    const pages = pagesOf(attica.site);
    expect(pages).toContain("el/maps/map-population-change-municipality-2021/");
    for (const service of ["branch-eastern", "support-mati", "social-pharmacy-rafina-pikermi"]) {
      expect(pages).toContain(`el/services/${service}/`);
    }
  });
});

describe("the table of sources", () => {
  test.each(["attica", "heraklion"])("names only pages that the site of %s has", (name) => {
    const cited = citedPages(name);
    const pages = pagesOf((name === "attica" ? attica : heraklion).site);
    expect(cited.length).toBeGreaterThan(20);
    expect(cited.filter((page) => !pages.includes(page))).toEqual([]);
  });
});

describe("the site of Heraklion", () => {
  test("is built without a complaint, and has the same pages in Greek and English", () => {
    expect(heraklion.said).not.toMatch(/warning|error/i);
    expect(heraklion.isBuilt).toBe(true);
    const [greek, english] = bothLanguages(heraklion);
    expect(greek).toEqual(english);
  });

  test("has a profile for each community, each unit and the municipality", () => {
    const levels = ["community", "municipal-unit", "municipality"];
    const counts = levels.map((level) => countBelow(heraklion, `el/areas/${level}/`));
    expect(counts).toEqual([24, 5, 1]);
  });

  test("draws no map where no level has boundaries", () => {
    expect(pagesOf(heraklion.site).filter((page) => page.includes("/maps/map-"))).toEqual([]);
  });

  test("has the study of Deilina, its objective and every service of the catalogue", () => {
    const pages = pagesOf(heraklion.site);
    expect(pages).toContain("el/research/deilina/");
    expect(pages).toContain("el/plans/2012-2021/objectives/C3/");
    expect(countBelow(heraklion, "el/services/")).toBeGreaterThanOrEqual(26);
  });
});
