import type { PublishedFile } from "../src/publish/published-file.ts";
import { datedZip } from "../src/publish/dated-zip.ts";

/**
 * Reads the day that SOURCE_DATE_EPOCH names (reproducible-builds.org), in seconds since 1970; nothing
 * where it is not set, or is no number: a build never takes the clock's in its place.
 */
export function sourceDay({
  SOURCE_DATE_EPOCH = "",
}: {
  readonly SOURCE_DATE_EPOCH?: string | undefined;
}): string | undefined {
  if (!/^\d{1,11}$/.test(SOURCE_DATE_EPOCH)) return undefined;
  return new Date(Number(SOURCE_DATE_EPOCH) * 1000).toISOString().slice(0, 10);
}

/** Gives packed files the day of the source, where there is one. */
export function withSourceDay(file: PublishedFile, day: string | undefined): PublishedFile {
  const { path, content } = file;
  const isPacked = /\.(?:zip|xlsx)$/.test(path) && typeof content !== "string";
  return day === undefined || !isPacked ? file : { path, content: datedZip(content, day) };
}
