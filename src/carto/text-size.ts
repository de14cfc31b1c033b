/** Widths of characters in hundredths of the type size, for a sans such as IBM Plex Sans. */
const NARROW = /[ijlIı.,:;'’|!·ίιלןיו ا]/u;
const SLIM = /[frt()[\]/\-‑"“”זגר]/u;
const WIDE = /[mwMW%@—ωΩЖШЩשص]/u;
const CAPITAL = /\p{Lu}/u;
const DIGIT = /[\p{Nd}+−–=<>]/u;
const ZERO_WIDTH = /[\p{Mn}\u200b-\u200f\u2066-\u2069]/u;

/** The lines of a label, the last of them set in bold where it is a value. */
export const LINE_PX = 13;
const TYPE_PX = 12;
/** The height of the capitals and what hangs below the last line. */
const FIRST_LINE_PX = 12;
const BOLD = 1.03;

/** Estimates the width of a line of text in px, rather too wide than too narrow. */
export function textWidth(text: string, typePx = TYPE_PX): number {
  let hundredths = 0;
  for (const character of text) hundredths += characterWidth(character);
  return (hundredths * typePx * BOLD) / 100;
}

/** Estimates the size of a block of lines in px. */
export function textSize(lines: readonly string[]): {
  readonly width: number;
  readonly height: number;
} {
  const width = Math.max(0, ...lines.map((line) => textWidth(line)));
  return { width, height: FIRST_LINE_PX + LINE_PX * Math.max(0, lines.length - 1) };
}

function characterWidth(character: string): number {
  if (ZERO_WIDTH.test(character)) return 0;
  if (NARROW.test(character)) return 28;
  if (SLIM.test(character)) return 38;
  if (WIDE.test(character)) return 88;
  if (CAPITAL.test(character)) return 66;
  if (DIGIT.test(character)) return 60;
  return 56;
}
