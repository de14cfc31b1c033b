import type { AreaCode } from "../model/area.ts";
import type { IndexArea, IndexResult } from "../model/composite-index.ts";
import { remembered } from "./remembered.ts";

/** An area of an index with what its rank means: how many were ranked, and whether it is shared. */
export interface PlacedIndexArea {
  readonly found: IndexArea;
  readonly rankedCount: number;
  readonly isTied: boolean;
}

/** Finds an area in an index; undefined where the index is not of its level. */
export function indexAreaOf(index: IndexResult, area: AreaCode): PlacedIndexArea | undefined {
  return placedAreas(index).get(area);
}

/** Lists the areas of an index from the most deprived on; those without a rank last, by code. */
export function indexRanking(index: IndexResult): readonly PlacedIndexArea[] {
  return index.areas
    .flatMap(({ area }) => indexAreaOf(index, area) ?? [])
    .toSorted((a, b) => placeOf(a) - placeOf(b) || 0);
}

function placeOf({ found }: PlacedIndexArea): number {
  return found.rank ?? Infinity;
}

const placedAreas = remembered((index: IndexResult): ReadonlyMap<AreaCode, PlacedIndexArea> => {
  const counts = new Map<number, number>();
  for (const { rank } of index.areas) {
    if (rank !== null) counts.set(rank, (counts.get(rank) ?? 0) + 1);
  }
  const rankedCount = index.areas.filter(({ rank }) => rank !== null).length;
  return new Map(
    index.areas.map((found) => {
      const isTied = found.rank !== null && (counts.get(found.rank) ?? 0) > 1;
      return [found.area, { found, rankedCount, isTied }];
    }),
  );
});
