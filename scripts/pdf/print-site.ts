import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { findBrowser } from "../find-browser.mjs";
import { serve } from "../serve.ts";
import { pdfJobs, type PdfChoice } from "./pdf-jobs.ts";
import { printPage } from "./print-page.ts";
import { stampedPdf } from "./stamped-pdf.ts";

/** Which pages of which site are printed. */
export interface PrintRequest {
  readonly folder: string;
  readonly base: string;
  /** The day that the files say they were made, in the place of the clock's. */
  readonly day: string;
  readonly choice: PdfChoice;
  readonly onPage?: (done: number, total: number) => void;
}

/** What a reader without a browser is told. */
export const NO_BROWSER =
  "no browser was found that can print: install Chromium or Chrome, or set CHROME_PATH to its executable, then run `npm run setup`.";

/** Root has no sandbox; nothing is drawn on a screen. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
];

/**
 * Prints the booklets and profiles of a built site into its folder `pdf` and gives the files. Throws
 * where there is no browser.
 */
export async function printSite(request: PrintRequest): Promise<readonly string[]> {
  const { folder, base, day, choice, onPage } = request;
  const jobs = pdfJobs(folder, choice);
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error(NO_BROWSER);
  // A development package: only who prints needs it.
  const { chromium } = await import("playwright-core");
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  const served = await serve({ folder, base, port: 0 });
  try {
    // The running heads are rules inside the page, which its policy forbids to everybody else.
    const page = await browser.newPage({ bypassCSP: true, reducedMotion: "reduce" });
    for (const [i, job] of jobs.entries()) {
      onPage?.(i + 1, jobs.length);
      const printed = await printPage(page, new URL(job.page, served.url).href);
      mkdirSync(dirname(join(folder, job.file)), { recursive: true });
      writeFileSync(join(folder, job.file), stampedPdf(printed, day));
    }
    return jobs.map(({ file }) => file);
  } finally {
    await browser.close();
    await served.close();
  }
}
