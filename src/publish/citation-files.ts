import type { PublishedFile } from "./published-file.ts";
import { unescaped } from "./page-head.ts";

const ENTRY = /<pre\b[^>]*\sdata-cite="([^"]*)"[^>]*>([^<]*)<\/pre>/g;

/** Lists the files for programs that keep references: the entries that a page shows. */
export function citationFiles(html: string): readonly PublishedFile[] {
  return [...html.matchAll(ENTRY)].map(([, path = "", text = ""]) => ({
    path: unescaped(path),
    // HTML knows one kind of line break; RIS asks for the other.
    content: linesOf(unescaped(text), unescaped(path)),
  }));
}

function linesOf(text: string, path: string): string {
  const lines = text.replace(/\r\n?/g, "\n");
  return path.endsWith(".ris") ? lines.replaceAll("\n", "\r\n") : lines;
}
