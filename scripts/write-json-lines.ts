import { closeSync, openSync, writeFileSync, writeSync } from "node:fs";
import { jsonLinesIndex, type JsonLine } from "../src/load/json-lines-map.ts";

/**
 * Writes entries one a line, each as soon as it is made, and beside them the index by which
 * `jsonLinesMap` finds them.
 */
export function writeJsonLines(
  file: string,
  entries: Iterable<readonly [key: string, value: unknown]>,
): void {
  const lines: JsonLine[] = [];
  const descriptor = openSync(file, "w");
  let start = 0;
  for (const [key, value] of entries) {
    const bytes = Buffer.from(`${JSON.stringify(value)}\n`);
    writeSync(descriptor, bytes);
    lines.push([key, start, bytes.length]);
    start += bytes.length;
  }
  closeSync(descriptor);
  writeFileSync(jsonLinesIndex(file), JSON.stringify(lines));
}
