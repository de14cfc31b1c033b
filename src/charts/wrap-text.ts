import { textWidth } from "./text-width.ts";

/**
 * Breaks a text between words into lines of at most the given width; a word that is wider stands
 * alone on its line, whole.
 */
export function wrapText(text: string, widthPx: number, sizePx: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n\t]+/)) {
    const longer = `${lines.at(-1) ?? ""} ${word}`;
    const fits = lines.length > 0 && textWidth(longer, sizePx) <= widthPx;
    if (fits) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
