import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";
import type { TestContext } from "vitest";
import { findBrowser } from "../../scripts/find-browser.mjs";

/** Root has no sandbox; the rest keeps the browser from the network and from drawing on a screen. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Skips a test on a machine without a browser; in CI its absence is a failure. */
export function skipWithoutBrowser({ skip }: TestContext): void {
  if (findBrowser() === undefined && !process.env["CI"]) {
    skip("no browser was found: `npm run setup` installs one");
  }
}

/** Opens the browser that the setup step finds; the caller closes it. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error("missing browser: run `npm run setup`");
  return chromium.launch({ executablePath, args: FLAGS });
}
