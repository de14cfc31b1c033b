import type {
  ComparedPair,
  Comparison,
  EditionEntry,
  EditionHistory,
} from "../src/derive/edition-history.ts";
import type { Atlas } from "../src/model/atlas.ts";
import { editionChanges, type Compared } from "../src/derive/changes.ts";
import { compareEditions, neighbouringPairs } from "../src/derive/edition-history.ts";
import { storedEditions, type StoredEditions } from "../src/load/load-editions.ts";
import { changesPairs } from "../src/prose/changes-pairs.ts";

/**
 * Compares the stored editions with their neighbours in time and with what texts ask for. At most
 * two are in memory at once: of each only the comparison stays.
 */
export function editionHistory(atlasFolder: string, atlas: Atlas): EditionHistory {
  const stored = storedEditions(atlasFolder);
  const editions = stored.names
    .flatMap((name) => entryOf(name, stored) ?? [])
    .toSorted(compareEditions);
  const known = new Set(editions.map(({ name }) => name));
  const pairs = [...neighbouringPairs(editions), ...changesPairs(atlas)].filter(
    ({ since, to }) => known.has(since) && (to === null || known.has(to)),
  );
  const unique = new Map(pairs.map((pair) => [`${pair.since}|${pair.to ?? ""}`, pair]));
  return {
    editions,
    comparisons: [...unique.values()].map((pair) => comparison(pair, stored, atlas)),
  };
}

function entryOf(name: string, { read }: StoredEditions): EditionEntry | undefined {
  const parts = read(name);
  return parts === undefined ? undefined : { name, asOf: parts.config.asOf };
}

function comparison(pair: ComparedPair, { read }: StoredEditions, atlas: Atlas): Comparison {
  const before: Compared | undefined = read(pair.since);
  const after: Compared | undefined = pair.to === null ? atlas : read(pair.to);
  if (before === undefined || after === undefined) {
    throw new Error(`missing edition: ${pair.since} or ${pair.to ?? "today"}`);
  }
  return { ...pair, changes: editionChanges(before, after) };
}
