import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { accessibilityProblems } from "../browser/accessibility.ts";
import { complaintsOf } from "../browser/visit.ts";

/** A way of reading a page: its path below the base, and the window, colours and so on. */
export interface Reading {
  readonly path: string;
  /** What tells this reading from others in a report. */
  readonly look: string;
  readonly context: BrowserContextOptions;
}

export const WIDE = { viewport: { width: 1280, height: 900 } };
export const NARROW = { viewport: { width: 390, height: 844 } };
export const LIGHT = { colorScheme: "light" } as const;
export const DARK = { colorScheme: "dark" } as const;

/** Lists what axe, the console and the width of the window say against a page, reading by reading. */
export async function pageFaults(
  browser: Browser | undefined,
  folder: string,
  readings: readonly Reading[],
): Promise<readonly string[]> {
  if (browser === undefined) throw new Error("missing browser: run `npm run setup`");
  const faults = await Promise.all(readings.map((reading) => faultsOf(browser, folder, reading)));
  return faults.flat();
}

async function faultsOf(
  browser: Browser,
  folder: string,
  { path, look: name, context }: Reading,
): Promise<readonly string[]> {
  const faults: string[] = [];
  const look = async (page: Page) => {
    faults.push(...(await accessibilityProblems(page)), ...(await overflowOf(page)));
  };
  const complaints = await complaintsOf(browser, { folder, path, look, context });
  return [...complaints, ...faults].map((fault) => `${path} (${name}): ${fault}`);
}

/** Names the elements that are wider than the window, where the page can be moved sideways. */
function overflowOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll("body *")].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return right > clientWidth + 1 || left < -1;
    });
    const names = new Set(wide.map((one) => `${one.tagName} ${one.getAttribute("class") ?? ""}`));
    return [`${scrollWidth - clientWidth} px too wide: ${[...names].slice(0, 8).join(", ")}`];
  });
}
