import type { PublishedFile } from "../src/publish/published-file.ts";
import { CHECKSUMS } from "../src/load/checksums.ts";
import { storedEditions } from "../src/load/load-editions.ts";
import { address } from "../src/markup/address.ts";
import { zipOf, type Pack } from "../src/publish/zip-of.ts";

/** Packs each stored edition as it was frozen; its checksums stand in the archive and beside it. */
export function editionArchives(atlasFolder: string, pack?: Pack): readonly PublishedFile[] {
  const stored = storedEditions(atlasFolder);
  return stored.names.flatMap((name) => {
    const files = stored.files(name);
    const archived = files.map(({ path, content }) => ({ path: `/${name}/${path}`, content }));
    return [
      { path: address.editionZip(name), content: zipOf(archived, pack) },
      ...files
        .filter(({ path }) => path === CHECKSUMS)
        .map(({ content }) => ({ path: address.editionChecksums(name), content })),
    ];
  });
}
