import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GeneratorOptions } from "../../scripts/generate/generator-options.ts";
import { generatedAtlas } from "../../scripts/generate/generated-atlas.ts";
import { pageBudget, weightProblems } from "../../scripts/page-weight.ts";
import { engineCopy, pagesOf, type Build } from "./engine.ts";

const LIMIT_MS = 600_000;
/** What `npm run bench` builds, with fewer indicators: their pages are alike. */
const OPTIONS: GeneratorOptions = {
  areas: 786,
  indicators: 6,
  services: 200,
  languages: ["en"],
  seed: 1,
};

/** The areas that the objectives of the plan name: one, two that are far apart, and ten. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  A1: ["M400"],
  A2: ["M005", "M700"],
  B1: Array.from({ length: 10 }, (_, i) => `M${String(75 * i + 11).padStart(3, "0")}`),
};

const engine = engineCopy();
const atlas = mkdtempSync(join(tmpdir(), "chora-invented-"));
let laidOut: Build;

beforeAll(async () => {
  for (const { path, content } of generatedAtlas(OPTIONS)) {
    mkdirSync(dirname(join(atlas, path)), { recursive: true });
    writeFileSync(join(atlas, path), withNamedAreas(path, content));
  }
  const script = "test/site/invented-pages.ts";
  cpSync(join(import.meta.dirname, "invented-pages.ts"), join(engine.folder, script));
  laidOut = await engine.build({ atlas, out: "site", script });
}, LIMIT_MS);
afterAll(() => {
  engine.remove();
  rmSync(atlas, { recursive: true, force: true });
});

function withNamedAreas(path: string, content: string): string {
  const areas = NAMED[/\/objectives\/(\w+)\.md$/.exec(path)?.[1] ?? ""];
  if (areas === undefined) return content;
  return content.replace("\nmeasures:\n", `\nareas: [${areas.join(", ")}]\nmeasures:\n`);
}

describe("an invented atlas of 786 areas whose borders wind", () => {
  test("has all pages that show every area", () => {
    expect(laidOut.said).not.toMatch(/error/);
    expect(laidOut.isBuilt).toBe(true);
    const pages = pagesOf(laidOut.site).join(" ");
    for (const kind of [
      "indicators/population",
      "need-supply/",
      "index/",
      "maps/need-supply-map",
    ]) {
      expect(pages).toContain(`en/${kind}`);
    }
  });

  test("keeps the budgets of its pages", async () => {
    const pages = globSync("en/{indicators,need-supply,index,maps}/**/index.html", {
      cwd: laidOut.site,
    });
    const site = { folder: laidOut.site, base: "/", areaCount: OPTIONS.areas, files: [] };
    expect(pageBudget("en/need-supply/hardship-and-services/index.html", 786)).toBe(75_000);
    expect(pages.length).toBeGreaterThan(20);
    expect(await weightProblems(site, pages)).toEqual([]);
  });

  test.each(Object.entries(NAMED))(
    "keeps the budget of objective %s, which shows where it works",
    async (code, areas) => {
      const page = `en/plans/2021-2023/objectives/${code}/index.html`;
      const locator = /<figure class="fig locator".*?<\/figure>/s.exec(
        readFileSync(join(laidOut.site, page), "utf8"),
      );
      const site = { folder: laidOut.site, base: "/", areaCount: OPTIONS.areas, files: [] };
      expect(pageBudget(page, OPTIONS.areas)).toBe(20_000);
      expect(await weightProblems(site, [page])).toEqual([]);
      expect(locator?.[0].match(/<text\b[^>]*class="lb lb-b/g)).toHaveLength(areas.length);
    },
  );
});
