import type { PublishedFile } from "../src/publish/published-file.ts";
import { storedEditions } from "../src/load/load-editions.ts";
import { address } from "../src/markup/address.ts";
import { zipOf } from "../src/publish/zip-of.ts";

/** Packs each stored edition as it was frozen, with its checksums. */
export function editionArchives(atlasFolder: string): readonly PublishedFile[] {
  const stored = storedEditions(atlasFolder);
  return stored.names.map((name) => ({
    path: address.editionZip(name),
    content: zipOf(
      stored.files(name).map(({ path, content }) => ({ path: `/${name}/${path}`, content })),
    ),
  }));
}
