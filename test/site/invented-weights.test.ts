import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
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

const engine = engineCopy();
const atlas = mkdtempSync(join(tmpdir(), "chora-invented-"));
let laidOut: Build;

beforeAll(async () => {
  for (const { path, content } of generatedAtlas(OPTIONS)) {
    mkdirSync(dirname(join(atlas, path)), { recursive: true });
    writeFileSync(join(atlas, path), content);
  }
  const script = "test/site/invented-pages.ts";
  cpSync(join(import.meta.dirname, "invented-pages.ts"), join(engine.folder, script));
  laidOut = await engine.build({ atlas, out: "site", script });
}, LIMIT_MS);
afterAll(() => {
  engine.remove();
  rmSync(atlas, { recursive: true, force: true });
});

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
});
