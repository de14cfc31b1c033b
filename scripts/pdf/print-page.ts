import type { Page } from "playwright-core";
import { pageFolios, preparePaper, writeFolios } from "./paper.ts";
import { pdfStructure } from "./pdf-structure.ts";

/** Longer words in the contents may move a heading once, hardly twice. */
const MOST_PASSES = 4;

const PAPER = { preferCSSPageSize: true, printBackground: true, tagged: true, outline: true };

/**
 * Prints a page of the site as a tagged PDF. Where it has contents it is printed again with the
 * numbers of its pages, until they are those on which the headings stand.
 */
export async function printPage(page: Page, url: string): Promise<Uint8Array> {
  await page.goto(url, { waitUntil: "load" });
  await page.emulateMedia({ media: "print", colorScheme: "light" });
  const heads = await page.evaluate(preparePaper);
  await page.addStyleTag({ content: pageFolios(heads) });
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  let printed: Uint8Array = await page.pdf(PAPER);
  for (let pass = 1; pass < MOST_PASSES; pass += 1) {
    const numbers = Object.fromEntries(pdfStructure(printed).pageOf);
    if (!(await page.evaluate(writeFolios, numbers))) break;
    printed = await page.pdf(PAPER);
  }
  return printed;
}
