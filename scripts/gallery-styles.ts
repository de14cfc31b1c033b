import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./settings.ts";

const STYLES = join(ROOT, "src", "styles");
const DARK = "@media (prefers-color-scheme: dark) {";
const PRINT = "@media print {";

/** What the gallery itself needs: variants beside each other, each on its own paper. */
const OWN = `
.all-figures { padding: 24px; max-width: none; }
.all-figures section { margin-block: 48px; border-block-start: 1px solid var(--ink); }
.all-figures h2 { font: 400 28px/1.2 var(--serif); margin-block: 12px; }
.shown-variant { background: var(--paper); color: var(--ink); padding: 20px; margin-block: 12px; }
.shown-variant > p { font-size: 12px; color: var(--ink-3); margin-block-end: 12px; }
.shown-phone { max-inline-size: 394px; }
.shown-phone .wide { display: none; }
.shown-phone .narrow { display: block; }
.shown-dark .nodata { fill: url(#hatch-dark); }
.shown-dark .supp { fill: url(#dots-dark); }
`;

/**
 * Gives the style sheets of the site as one, with what they say for the dark and for paper under
 * `.shown-dark` and `.shown-print`, so that all variants stand on one page.
 */
export function galleryStyles(): string {
  const names = [...readFileSync(join(STYLES, "site.css"), "utf8").matchAll(/"\.\/(.+?)"/g)];
  const sheet = names.map(([, name = ""]) => readFileSync(join(STYLES, name), "utf8")).join("\n");
  const fonts = sheet.replaceAll('url("@fontsource/', 'url("../../node_modules/@fontsource/');
  return [
    fonts,
    nested(".shown-dark", blocksOf(sheet, DARK)),
    nested(".shown-print", blocksOf(sheet, PRINT)),
    OWN,
  ].join("\n");
}

function nested(selector: string, blocks: readonly string[]): string {
  const rules = blocks.join("\n").replace(/:root(?::not\([^)]*\))?/g, "&");
  return `${selector} {\n${rules}\n}`;
}

function blocksOf(sheet: string, opening: string): readonly string[] {
  return sheet
    .split(opening)
    .slice(1)
    .map((rest) => rest.slice(0, closingBrace(rest)));
}

/** The place of the brace that closes a block which was opened before the text. */
function closingBrace(text: string): number {
  let depth = 1;
  return Array.from(text).findIndex((character) => {
    if (character === "{") depth += 1;
    if (character === "}") depth -= 1;
    return depth === 0;
  });
}
