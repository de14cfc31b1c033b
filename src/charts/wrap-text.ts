import { isolatedNumbers } from "../locales/isolated-numbers.ts";
import { closedIsolates } from "./closed-isolates.ts";
import { isRightToLeft } from "./isolate-right-to-left.ts";
import { textWidth } from "./text-width.ts";

/**
 * Breaks a text between words into lines of at most the given width; a word that is wider stands
 * alone on its line, whole. Each line closes the isolates that it opens, and one without
 * right-to-left letters ("2018)") keeps the direction of the others.
 */
export function wrapText(text: string, widthPx: number, sizePx: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n\t]+/)) {
    const longer = `${lines.at(-1) ?? ""} ${word}`;
    const fits = lines.length > 0 && textWidth(longer, sizePx) <= widthPx;
    if (fits) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return isRightToLeft(text) ? closedIsolates(lines).map(turned) : closedIsolates(lines);
}

function turned(line: string): string {
  return isRightToLeft(line) ? line : `\u2067${isolatedNumbers(line)}\u2069`;
}
