import type { TextMeasure } from "./card-text.ts";
import type { Faces } from "./picture-text.ts";
import { closedIsolates } from "../charts/closed-isolates.ts";

/** What a text may take up. */
export interface Room {
  readonly widthPx: number;
  readonly maxLines: number;
  readonly heightPx?: number;
  /** From one line to the next, in sizes of the text. */
  readonly leading?: number;
  readonly family: keyof Faces;
  /** From the largest to the smallest. */
  readonly sizesPx: readonly number[];
}

/** A text in lines of one size. */
export interface FittedText {
  readonly lines: readonly string[];
  readonly sizePx: number;
  /** False where some of it was cut. */
  readonly isWhole: boolean;
}

/**
 * Sets a text in the largest of the sizes in which it fits its room. In the smallest it is cut behind
 * a word where it is still too long, and ends in an ellipsis; no lines where there is room for none.
 */
export function fittedText(measure: TextMeasure, text: string, room: Room): FittedText {
  for (const sizePx of room.sizesPx) {
    const fits = (line: string) => measure(line, room.family) * sizePx <= room.widthPx;
    const lines = brokenLines(text, fits);
    if (lines.length <= linesIn(room, sizePx) && lines.every(fits)) {
      return { lines: closedIsolates(lines), sizePx, isWhole: true };
    }
  }
  const sizePx = room.sizesPx.at(-1) ?? 0;
  const fits = (line: string) => measure(line, room.family) * sizePx <= room.widthPx;
  const lines = cutLines(brokenLines(text, fits), linesIn(room, sizePx), fits);
  return { lines: closedIsolates(lines), sizePx, isWhole: false };
}

function linesIn({ maxLines, heightPx = Infinity, leading = 1 }: Room, sizePx: number): number {
  return Math.max(0, Math.min(maxLines, Math.floor(heightPx / (sizePx * leading))));
}

type Fits = (line: string) => boolean;

function brokenLines(text: string, fits: Fits): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n\t]+/)) {
    const longer = `${lines.at(-1) ?? ""} ${word}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Cuts what does not fit, letter by letter only where a single word is too long. */
function cutLines(lines: readonly string[], count: number, fits: Fits): readonly string[] {
  return lines.slice(0, count).map((line, i) => {
    const isCut = i === count - 1 && lines.length > count;
    if (!isCut && fits(line)) return line;
    let kept = line;
    while (kept !== "" && !fits(`${kept}…`)) kept = kept.replace(/(?: [^ ]*|.)$/u, "");
    return `${kept.replace(/[ ,;:.]+$/u, "")}…`;
  });
}
