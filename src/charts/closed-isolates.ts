const START = /[\u2066-\u2068]/;
const END = "\u2069";

/** Closes in each line what it leaves open, and opens it again in the next one. */
export function closedIsolates(lines: readonly string[]): readonly string[] {
  const open: string[] = [];
  return lines.map((line) => {
    const before = open.join("");
    for (const character of line) {
      if (START.test(character)) open.push(character);
      if (character === END) open.pop();
    }
    return before + line + END.repeat(open.length);
  });
}
