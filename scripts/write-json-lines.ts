import { closeSync, openSync, writeFileSync, writeSync } from "node:fs";
import { checksum } from "../src/load/checksums.ts";
import { jsonLinesIndex, type JsonLine } from "../src/load/json-lines-map.ts";

/**
 * Writes entries, which are JSON already, one a line, each as soon as it is made, and beside them the
 * index by which `jsonLinesMap` finds them.
 */
export function writeJsonLines(
  file: string,
  entries: Iterable<readonly [key: string, json: string]>,
): void {
  const lines: JsonLine[] = [];
  const descriptor = openSync(file, "w");
  let start = 0;
  for (const [key, json] of entries) {
    const bytes = Buffer.from(`${json}\n`);
    writeSync(descriptor, bytes);
    lines.push([key, start, bytes.length, checksum(bytes)]);
    start += bytes.length;
  }
  closeSync(descriptor);
  writeFileSync(jsonLinesIndex(file), JSON.stringify(lines));
}
