import type { AtlasLookup } from "../derive/lookup.ts";
import type { IndexDomainMapSpec, IndexMapSpec } from "./figure-spec.ts";

/** Fewer areas with a score make no map. */
const MIN_MAPPED = 2;

/**
 * Lists the maps of the index: itself, then its domains; none where no index is declared, its level
 * has no boundaries, or fewer than two areas have a score.
 */
export function indexMapSpecs(lookup: AtlasLookup): readonly (IndexMapSpec | IndexDomainMapSpec)[] {
  const { indexResult } = lookup.atlas;
  if (indexResult === null) return [];
  const { id: index, level, areas, domains } = indexResult;
  const isMapped = lookup.levelById.get(level)?.boundaries !== "none";
  const scored = areas.filter(({ score }) => score !== null).length;
  if (!isMapped || scored < MIN_MAPPED) return [];
  return [
    { kind: "index-map", index },
    ...domains.map(({ id: domain }) => ({ kind: "index-domain-map" as const, index, domain })),
  ];
}
