import { afterAll, beforeAll, beforeEach } from "vitest";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { findBrowser } from "../../scripts/find-browser.mjs";
import { openBrowser, skipWithoutBrowser } from "../browser/browser.ts";
import { visit } from "../browser/visit.ts";
import { TINY } from "../load/overlay.ts";
import { engineCopy, type BuildRequest } from "./engine.ts";

/** A built site and a browser for the tests of a file. Nothing of it is there before they run. */
export interface OpenedSite {
  /** The folder of the site. */
  readonly folder: () => string;
  readonly browser: () => Browser;
  /** Opens a page below the base, and fails on whatever its visit brings up. */
  readonly look: (
    path: string,
    check: (page: Page) => Promise<void>,
    context?: BrowserContextOptions,
  ) => Promise<void>;
}

interface SiteRequest extends Omit<BuildRequest, "atlas" | "out"> {
  /** Gives the folder of the atlas, or writes one into the folder that it is given. */
  readonly atlas?: (folder: string) => string;
}

/** Builds a site before all tests of a file, opens a browser, and clears both away after them. */
export function openedSite({ atlas = () => TINY, ...wishes }: SiteRequest = {}): OpenedSite {
  const engine = engineCopy();
  let site: string | undefined;
  let opened: Browser | undefined;
  beforeAll(async () => {
    const request = { ...wishes, atlas: atlas(`${engine.folder}/atlas`), out: "site" };
    const build = await engine.build(request);
    if (!build.isBuilt) throw new Error(`missing site: ${build.said}`);
    site = build.site;
    if (findBrowser() !== undefined) opened = await openBrowser();
  }, BUILD_LIMIT_MS);
  beforeEach(skipWithoutBrowser);
  afterAll(async () => {
    await opened?.close();
    engine.remove();
  });
  const folder = () => site ?? missing("site");
  const browser = () => opened ?? missing("browser");
  return {
    folder,
    browser,
    look: (path, check, context = {}) => {
      const { base = "/" } = wishes;
      return visit(browser(), { folder: folder(), base, path, look: check, context });
    },
  };
}

/** It stops a build that hangs, and is no measurement. */
const BUILD_LIMIT_MS = 600_000;

function missing(noun: string): never {
  throw new Error(`missing ${noun}: the tests have not begun`);
}
