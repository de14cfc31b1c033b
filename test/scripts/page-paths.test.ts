import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filesBelow, pagePaths } from "../../scripts/page-paths.ts";

const folder = mkdtempSync(join(tmpdir(), "chora-paths-"));

beforeAll(() => {
  for (const file of ["index.html", "en/areas/index.html", "en.csv", "embed/en/a/index.html"]) {
    mkdirSync(join(folder, file, ".."), { recursive: true });
    writeFileSync(join(folder, file), "x");
  }
  mkdirSync(join(folder, "empty"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("the files below a folder are listed in the order of their whole paths", () => {
  const files = ["embed/en/a/index.html", "en.csv", "en/areas/index.html", "index.html"];
  expect(filesBelow(folder)).toEqual(files);
  expect(filesBelow(`${folder}/`)).toEqual(files);
});

test("a linked folder is looked through, a link to nowhere is no file", () => {
  symlinkSync(join(folder, "en"), join(folder, "it"));
  symlinkSync(join(folder, "nowhere"), join(folder, "lost"));
  expect(filesBelow(folder).filter((file) => /^(?:it|lost)/.test(file))).toEqual([
    "it/areas/index.html",
  ]);
});

test("a page for frames repeats another, and no search engine is told of it", () => {
  expect(pagePaths(folder)).not.toContain("/embed/en/a/");
  expect(pagePaths(folder)).toContain("/en/areas/");
});
