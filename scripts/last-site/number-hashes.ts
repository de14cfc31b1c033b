import type { EditionHistory } from "../../src/derive/edition-history.ts";
import type { AreaCode } from "../../src/model/area.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import { contentHash } from "../content-hash.ts";

/** The hashes of the numbers of an atlas. */
export interface NumberHashes {
  /** Of all observations, of the index, of the readings of plans, and of what changed since editions. */
  readonly all: string;
  /** Of the observations of each area that has any. */
  readonly areas: Readonly<Record<AreaCode, string>>;
}

/** Hashes the published numbers of an atlas, and its comparisons with stored editions. */
export function numberHashes(
  { observations, indexResult, plans }: Atlas,
  { comparisons }: Pick<EditionHistory, "comparisons">,
): NumberHashes {
  const byArea = new Map<AreaCode, string[]>();
  for (const observation of observations) {
    const known = byArea.get(observation.area);
    const text = JSON.stringify(observation);
    if (known === undefined) byArea.set(observation.area, [text]);
    else known.push(text);
  }
  const areas = [...byArea].map(([area, texts]) => [area, contentHash(texts)] as const);
  const all = contentHash([JSON.stringify([indexResult, plans, comparisons]), ...areas.flat()]);
  return { all, areas: Object.fromEntries(areas) };
}
