/** Signs that take no room: isolates and marks of direction. */
const WEIGHTLESS = /[\u200e\u200f\u2066-\u2069]/g;

/**
 * Breaks a paragraph into lines of at most `width` signs, the first after `first` and the others after
 * as many spaces; a longer word, such as an address, has a line of its own.
 */
export function wrapPlain(text: string, width: number, first = ""): string {
  const lines: string[] = [];
  const indent = " ".repeat(first.length);
  let line = first;
  for (const word of text.split(/[ \t\n]+/).filter(Boolean)) {
    const isBare = line === first || line === indent;
    const longer = isBare ? line + word : `${line} ${word}`;
    if (isBare || lengthOf(longer) <= width) {
      line = longer;
    } else {
      lines.push(line);
      line = indent + word;
    }
  }
  return [...lines, line].join("\n");
}

/** Counts the signs of a line that take room. */
export function lengthOf(text: string): number {
  return Array.from(text.replace(WEIGHTLESS, "")).length;
}
