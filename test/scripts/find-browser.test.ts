import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findBrowser } from "../../scripts/find-browser.mjs";

let home = "";
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "chora-browser-"));
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

test("a machine without a browser has none", () => {
  expect(findBrowser({ HOME: home, PATH: home }, "linux")).toBeUndefined();
});

test("CHROME_PATH wins over the PATH, even if it names nothing", () => {
  const [chosen, other] = [program("chosen"), program("bin/chromium")];
  const PATH = dirname(other);
  expect(findBrowser({ HOME: home, PATH, CHROME_PATH: chosen }, "linux")).toBe(chosen);
  expect(findBrowser({ HOME: home, PATH, CHROME_PATH: "/none" }, "linux")).toBeUndefined();
  expect(findBrowser({ HOME: home, PATH, CHROME_PATH: "" }, "linux")).toBe(other);
});

test("Chromium anywhere on the PATH comes before Chrome", () => {
  const [chrome, chromium] = [program("a/google-chrome"), program("b/chromium")];
  const PATH = [dirname(chrome), dirname(chromium)].join(delimiter);
  expect(findBrowser({ HOME: home, PATH }, "linux")).toBe(chromium);
});

test("Ubuntu's stub for the snap is no browser", () => {
  const stub = program("bin/chromium-browser", "#!/bin/sh\nexec /snap/bin/chromium\n");
  expect(findBrowser({ HOME: home, PATH: dirname(stub) }, "linux")).toBeUndefined();
});

test("a link is followed to its program", () => {
  const stub = program("stub", "#!/bin/sh\nexec /snap/bin/chromium\n");
  mkdirSync(join(home, "bin"));
  symlinkSync(stub, join(home, "bin/chromium"));
  expect(findBrowser({ HOME: home, PATH: join(home, "bin") }, "linux")).toBeUndefined();
});

test("the newest that Playwright downloaded is found last", () => {
  const cache = ".cache/ms-playwright";
  program(`${cache}/chromium-999/chrome-linux/chrome`);
  const newest = program(`${cache}/chromium-1200/chrome-linux64/chrome`);
  program(`${cache}/firefox-2000/firefox/chrome`);
  expect(findBrowser({ HOME: home, PATH: "" }, "linux")).toBe(newest);
  const chromium = program("bin/chromium");
  expect(findBrowser({ HOME: home, PATH: dirname(chromium) }, "linux")).toBe(chromium);
});

test("Windows' own Edge is found without a PATH", () => {
  const edge = program("Microsoft/Edge/Application/msedge.exe");
  expect(findBrowser({ HOME: home, "ProgramFiles(x86)": home }, "win32")).toBe(edge);
});

function program(path: string, text = "#!/bin/sh\n"): string {
  const file = join(home, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { mode: 0o755 });
  return file;
}
