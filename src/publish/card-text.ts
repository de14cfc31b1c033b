import type { Faces } from "./picture-text.ts";
import { arabicForms } from "./arabic-forms.ts";

/** Tells how wide a text stands in the regular cut of a family, in em. */
export type TextMeasure = (text: string, family: keyof Faces) => number;

/** How wide each font file sets its code points, in em, by the name of the file. */
export type Advances = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** A character that no file has is thought as wide as this, in em. */
const UNKNOWN = 0.6;
const WITHOUT_WIDTH = /^[\p{Mn}\p{Cf}]$/u;

/** Makes the measure of the fonts with which pictures are drawn. */
export function textMeasure(faces: Faces, advances: Advances): TextMeasure {
  return (text, family) =>
    Array.from(arabicForms(text)).reduce((sum, character) => {
      if (WITHOUT_WIDTH.test(character)) return sum;
      const codePoint = character.codePointAt(0) ?? 0;
      const face = faces[family].find(({ characters }) => characters.has(codePoint));
      return sum + (advances.get(face?.name ?? "")?.get(codePoint) ?? UNKNOWN);
    }, 0);
}

/** What a text may take up. */
export interface Room {
  readonly widthPx: number;
  readonly maxLines: number;
  readonly family: keyof Faces;
}

/** A text in lines of one size. */
export interface FittedText {
  readonly lines: readonly string[];
  readonly sizePx: number;
}

/**
 * Sets a text in the largest of the sizes, given from large to small, in which it fits its room. In
 * the smallest it is cut behind a word where it is still too long, and ends in an ellipsis.
 */
export function fittedText(
  measure: TextMeasure,
  text: string,
  { sizesPx, ...room }: Room & { readonly sizesPx: readonly number[] },
): FittedText {
  for (const sizePx of sizesPx) {
    const lines = brokenLines(measure, text, { ...room, sizePx });
    const isNarrow = lines.every((line) => measure(line, room.family) * sizePx <= room.widthPx);
    if (lines.length <= room.maxLines && isNarrow) return { lines, sizePx };
  }
  const sizePx = sizesPx.at(-1) ?? 0;
  const lines = brokenLines(measure, text, { ...room, sizePx });
  return { lines: cutLines(measure, lines, { ...room, sizePx }), sizePx };
}

type SizedRoom = Room & { readonly sizePx: number };

function brokenLines(measure: TextMeasure, text: string, room: SizedRoom): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n\t]+/)) {
    const longer = `${lines.at(-1) ?? ""} ${word}`;
    const fits = lines.length > 0 && measure(longer, room.family) * room.sizePx <= room.widthPx;
    if (fits) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Cuts what does not fit, letter by letter only where a single word is too long. */
function cutLines(
  measure: TextMeasure,
  lines: readonly string[],
  { widthPx, maxLines, family, sizePx }: SizedRoom,
): readonly string[] {
  const fits = (line: string) => measure(line, family) * sizePx <= widthPx;
  return lines.slice(0, maxLines).map((line, i) => {
    const isCut = i === maxLines - 1 && lines.length > maxLines;
    if (!isCut && fits(line)) return line;
    let kept = line;
    while (kept !== "" && !fits(`${kept}…`)) kept = kept.replace(/(?: [^ ]*|.)$/u, "");
    return `${kept.replace(/[ ,;:.]+$/u, "")}…`;
  });
}
