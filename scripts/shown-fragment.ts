import { gunzipSync, gzipSync } from "node:zlib";
import type { SearchRecord } from "../src/publish/search-record.ts";

/** What stands before the JSON of a fragment of Pagefind. */
const SIGNATURE = "pagefind_dcd";

/** Fragments are small and many: what they are unpacked and packed into need not be larger. */
const IN_PIECES = { chunkSize: 4096 } as const;

/** What of a fragment is known here. */
interface Fragment {
  readonly url: string;
}

/**
 * Puts into a fragment, which Pagefind loads for a result, what the result shows in the place of the
 * words by which it is found: those would be shown cut and folded.
 */
export function shownFragment(
  content: Uint8Array,
  shownByPath: ReadonlyMap<string, SearchRecord["shown"]>,
): Uint8Array {
  const text = gunzipSync(content, IN_PIECES).toString("utf8");
  if (!text.startsWith(SIGNATURE)) throw new Error(`invalid fragment: ${text.slice(0, 20)}`);
  const fragment = JSON.parse(text.slice(SIGNATURE.length)) as Fragment;
  const shown = shownByPath.get(fragment.url);
  if (shown === undefined) throw new Error(`unknown page: ${fragment.url}`);
  const { text: words, ...meta } = shown;
  return gzipSync(
    SIGNATURE + JSON.stringify({ ...fragment, content: words, meta, filters: {} }),
    IN_PIECES,
  );
}
