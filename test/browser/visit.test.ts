import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Browser } from "playwright-core";
import { findBrowser } from "../../scripts/find-browser.mjs";
import { accessibilityProblems } from "./accessibility.ts";
import { openBrowser, skipWithoutBrowser } from "./browser.ts";
import { complaintsOf, visit } from "./visit.ts";

const folder = mkdtempSync(join(tmpdir(), "chora-visit-"));
let browser: Browser | undefined;

beforeAll(async () => {
  write("index.html", "<h1>Suzzara</h1><p>Five areas.</p>");
  write("script.html", "<h1>x</h1><script>console.info('here'); missing();</script>");
  write("missing.html", '<h1>x</h1><img src="none.png" alt="">');
  write("foreign.html", '<h1>x</h1><img src="https://example.org/pixel.png" alt="">');
  write("unlabelled.html", '<h1>x</h1><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">');
  if (findBrowser() !== undefined) browser = await openBrowser();
});
beforeEach(skipWithoutBrowser);
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

test("a page that asks for nothing but its own files is visited without complaint", async () => {
  const texts: (string | null)[] = [];
  await visit(opened(), {
    folder,
    base: "/atlas",
    look: async (page) => {
      texts.push(await page.textContent("h1"), new URL(page.url()).pathname);
      expect(await accessibilityProblems(page)).toEqual([]);
    },
  });
  expect(texts).toEqual(["Suzzara", "/atlas/"]);
});

test("a visit lists console messages, broken scripts, missing files and other hosts", async () => {
  const script = await complaintsOf(opened(), { folder, path: "script.html" });
  expect(script).toEqual(["console info: here", "script: missing is not defined"]);
  const missing = await complaintsOf(opened(), { folder, path: "missing.html" });
  expect(missing).toContainEqual(expect.stringMatching(/^404: .*\/none\.png$/u));
  const foreign = await complaintsOf(opened(), { folder, path: "foreign.html" });
  expect(foreign).toContain("another host: https://example.org/pixel.png");
});

test("a picture without a text for it is an accessibility problem", async () => {
  const problems: string[] = [];
  await visit(opened(), {
    folder,
    path: "unlabelled.html",
    look: async (page) => {
      problems.push(...(await accessibilityProblems(page)));
    },
  });
  expect(problems.join("\n")).toContain("image-alt at img");
});

function opened(): Browser {
  if (browser === undefined) throw new Error("missing browser: run `npm run setup`");
  return browser;
}

function write(name: string, body: string): void {
  const head = '<meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,">';
  const html = `<!doctype html><html lang="en"><head>${head}</head><body><main>${body}</main></body></html>`;
  writeFileSync(join(folder, name), html);
}
