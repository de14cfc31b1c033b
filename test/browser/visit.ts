import { expect } from "vitest";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { serve } from "../../scripts/serve.ts";

/** A built site, served under `base` while `look` is at one of its pages. */
export interface Visit {
  readonly folder: string;
  readonly base?: string;
  /** Address below the base, as in "el/areas/". */
  readonly path?: string;
  readonly look?: (page: Page) => Promise<void>;
  /** Window size, colour scheme, scripts on or off, as Playwright names them. */
  readonly context?: BrowserContextOptions;
}

/**
 * Opens a page of a built site and fails if anything was written to the console, any script broke,
 * any file was missing, or anything was asked of another host.
 */
export async function visit(browser: Browser, options: Visit): Promise<void> {
  expect(await complaintsOf(browser, options), "what the page's visit brought up").toEqual([]);
}

/** Lists what `visit` fails on. Requests to other hosts are listed and never sent. */
export async function complaintsOf(
  browser: Browser,
  { folder, base = "/", path = "", look, context: wishes = {} }: Visit,
): Promise<readonly string[]> {
  const served = await serve({ folder, base, port: 0 });
  const context = await browser.newContext(wishes);
  try {
    const page = await context.newPage();
    const complaints = await listen(page, new URL(served.url).origin);
    await page.goto(`${served.url}${path}`, { waitUntil: "networkidle" });
    await look?.(page);
    await page.waitForLoadState("networkidle");
    return complaints;
  } finally {
    await context.close();
    await served.close();
  }
}

/** Collects a page's complaints from now on in the list that it returns. */
async function listen(page: Page, origin: string): Promise<readonly string[]> {
  const complaints: string[] = [];
  page.on("console", (message) => {
    complaints.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => {
    complaints.push(`script: ${error.message}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  const isForeign = (url: URL): boolean =>
    url.origin !== origin && !["blob:", "data:"].includes(url.protocol);
  await page.route(isForeign, async (route) => {
    complaints.push(`another host: ${route.request().url()}`);
    await route.abort();
  });
  return complaints;
}
