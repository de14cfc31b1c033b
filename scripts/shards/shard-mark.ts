import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** Stands in a folder of pages that are one share of a site; the site has none of them. */
export const SHARD_MARK = ".chora-shard";

const markSchema = z.strictObject({
  number: z.int(),
  count: z.int(),
  /** Of the store, and of what made it. */
  content: z.string(),
  engine: z.string(),
  /** Of the public files of the atlas, which every share has. */
  publicFiles: z.string(),
  hasPdf: z.boolean(),
});

/** Which share of which pages a folder holds. */
export type ShardMark = z.infer<typeof markSchema>;

/** Marks a folder as one share of the pages of a site. */
export function writeShardMark(folder: string, mark: ShardMark): void {
  writeFileSync(join(folder, SHARD_MARK), JSON.stringify(mark));
}

/** Reads which share of which pages a folder holds; undefined where it holds none. */
export function shardMark(folder: string): ShardMark | undefined {
  try {
    return markSchema.parse(JSON.parse(readFileSync(join(folder, SHARD_MARK), "utf8")));
  } catch {
    return undefined;
  }
}
