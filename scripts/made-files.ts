import type { PublishedFile } from "../src/publish/published-file.ts";

/** Files that are made one after the other, as they are asked for. */
export interface MadeFiles {
  readonly files: AsyncIterable<PublishedFile>;
  /** How many pictures have been drawn and not found so far. */
  readonly drawn: () => number;
}
