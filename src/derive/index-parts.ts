import type { Area, AreaCode, LevelId } from "../model/area.ts";
import type { IndexArea, IndexResult } from "../model/composite-index.ts";
import { indexAreaOf } from "./index-area-of.ts";
import { observationOf, periodsOf, type AtlasLookup } from "./lookup.ts";

/** A small area of an index inside a larger one, with its people; null where they are not published. */
export interface IndexPart {
  readonly found: IndexArea;
  readonly people: number | null;
}

/** Lists the areas of an index that lie in a larger area, sorted by code. */
export function indexParts(
  lookup: AtlasLookup,
  index: IndexResult,
  area: Area,
): readonly IndexPart[] {
  const { populationIndicator } = lookup.atlas.config;
  const period = periodsOf(lookup, populationIndicator, index.level).at(-1) ?? "";
  return areasWithin(lookup, area.code, index.level).flatMap(({ code }): readonly IndexPart[] => {
    const placed = indexAreaOf(index, code);
    if (placed === undefined) return [];
    const request = { indicator: populationIndicator, area: code, period };
    const people = observationOf(lookup, request)?.value ?? null;
    return [{ found: placed.found, people }];
  });
}

function areasWithin(lookup: AtlasLookup, code: AreaCode, level: LevelId): readonly Area[] {
  const children = lookup.childrenByArea.get(code) ?? [];
  return children
    .flatMap((child) => (child.level === level ? [child] : areasWithin(lookup, child.code, level)))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}
