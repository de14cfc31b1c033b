import type { AtlasFolder } from "./atlas-folder.ts";
import type { Report } from "./report.ts";
import { decodeText } from "./decode-text.ts";

const MOST_BYTES = 2_000_000;

/** Reads a Markdown or YAML file as UTF-8; undefined, and a problem, where it cannot be or is vast. */
export function readText(
  file: string,
  { folder, report }: { readonly folder: AtlasFolder; readonly report: Report },
): string | undefined {
  const bytes = folder.bytes(file);
  if (bytes === undefined || bytes.length <= MOST_BYTES) {
    return bytes && decodeText({ file, bytes, report });
  }
  const found = `${(bytes.length / 1e6).toFixed(1)} MB`;
  report(
    { file },
    { found, expected: "at most 2 MB", remedy: "Split the text into several files." },
  );
  return undefined;
}
