import { createHash } from "node:crypto";
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filesBelow } from "../../scripts/page-paths.ts";
import { settings } from "../../scripts/settings.ts";
import { TINY } from "../load/overlay.ts";
import { engineCopy, type Build } from "./engine.ts";
import { brokenLinks, documentsOf } from "./page-parts.ts";

const [engine, other] = [engineCopy(), engineCopy()];
let first: Build;

beforeAll(async () => {
  first = await engine.build({ atlas: TINY, out: "site" });
});
afterAll(() => {
  engine.remove();
  other.remove();
});

/** Gives the fingerprint of each file of a site. */
function prints(site: string): Readonly<Record<string, string>> {
  const print = (path: string) =>
    createHash("sha256")
      .update(readFileSync(join(site, path)))
      .digest("hex");
  return Object.fromEntries(filesBelow(site).map((path) => [path, print(path)]));
}

/** Makes a copy of the tiny atlas with one text of one file exchanged. */
function faultyAtlas(name: string, path: string, [from, to]: readonly [string, string]): string {
  const folder = join(engine.folder, name);
  cpSync(TINY, folder, { recursive: true });
  const file = join(folder, path);
  const text = readFileSync(file, "utf8");
  if (!text.includes(from)) throw new Error(`missing text: ${from}`);
  writeFileSync(file, text.replace(from, to));
  return folder;
}

test("two builds in two folders give the same bytes in every file", async () => {
  const second = await other.build({ atlas: TINY, out: "elsewhere/site" });
  expect(second.isBuilt).toBe(true);
  expect(prints(second.site)).toEqual(prints(first.site));
});

test("a second build in the same folder draws nothing anew and gives the same bytes", async () => {
  const before = prints(first.site);
  const again = await engine.build({ atlas: TINY, out: "site" });
  expect(again.said).toContain("Draw maps and charts: 0 drawn anew");
  expect(prints(again.site)).toEqual(before);
});

test("an atlas that has an error is not built, and the old site stays as it was", async () => {
  const before = prints(first.site);
  const atlas = faultyAtlas("misspelt", "data/observations/population.csv", ["A01,", "A99,"]);
  const failed = await engine.build({ atlas, out: "site" });
  expect(failed.isBuilt).toBe(false);
  expect(failed.said).toContain('population.csv:2 area: unknown area "A99"');
  expect(failed.said).toContain("the last good site is as it was");
  expect(prints(first.site)).toEqual(before);
});

test("a link of the editors that leads nowhere stops the build, and the old site stays", async () => {
  const before = prints(first.site);
  const words = ["Hatched villages", "[Villages](/en/areas/village/nowhere/)"] as const;
  const atlas = faultyAtlas("strayed", "content/pages/about.md", words);
  const failed = await engine.build({ atlas, out: "site" });
  expect(failed.isBuilt).toBe(false);
  expect(failed.said).toContain("/en/areas/village/nowhere/");
  expect(prints(first.site)).toEqual(before);
  expect(existsSync(`${first.site}.new`)).toBe(false);
});

test("a site under a base path keeps every link and every address below it", async () => {
  const moved = await engine.build({ atlas: TINY, out: "moved", base: "/atlas/" });
  expect(moved.said).not.toMatch(/warning|error/i);
  expect(brokenLinks(moved.site, "/atlas/")).toEqual([]);
  const root = documentsOf(moved.site).get("index.html");
  expect(root?.querySelector("meta[http-equiv=refresh]")?.getAttribute("content")).toBe(
    "0; url=/atlas/en/",
  );
  const files = filesBelow(moved.site).filter((path) => !/^(assets|pagefind)\//.test(path));
  const atRoot = filesBelow(first.site).filter((path) => !/^(assets|pagefind)\//.test(path));
  expect(files).toEqual(atRoot);
});

test("a base path may be written with or without its slashes", () => {
  for (const base of ["atlas", "/atlas", "atlas/", "//atlas//", "/atlas/"]) {
    expect(settings({ BASE: base }).overrides).toEqual({ base: "/atlas/" });
  }
  expect(settings({ BASE: "" }).overrides).toEqual({ base: "/" });
  expect(settings({}).overrides).toEqual({});
});
