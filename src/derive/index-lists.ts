import type { Area, LevelId } from "../model/area.ts";
import type { IndexResult } from "../model/composite-index.ts";
import { indexRanking, type PlacedIndexArea } from "./index-area-of.ts";
import { areaOf, type AtlasLookup } from "./lookup.ts";

/** Up to this many areas stand in one table on the page of the index. */
export const WHOLE_RANKING = 300;

/** How many of the most and of the least deprived areas a longer ranking shows. */
export const RANKING_ENDS = 100;

/** So many rows make a page of about 250 kB. */
const ROWS_A_PAGE = 800;

/** A page with some of the areas of an index that lie in one larger area. */
export interface IndexList {
  /** Null for the areas that lie in none. */
  readonly parent: Area | null;
  /** Counted from 1. */
  readonly part: number;
  readonly partCount: number;
  readonly areas: readonly PlacedIndexArea[];
}

/**
 * Splits an index of more areas than one table holds into pages: by the larger area, then by rank.
 * None where the whole ranking stands on the page of the index.
 */
export function indexLists(lookup: AtlasLookup, index: IndexResult): readonly IndexList[] {
  if (index.areas.length <= WHOLE_RANKING) return [];
  const byParent = Map.groupBy(
    indexRanking(index),
    ({ found }) => areaOf(lookup, found.area).parent ?? "",
  );
  return [...byParent]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([code, areas]) => {
      const parent = code === "" ? null : areaOf(lookup, code);
      const partCount = Math.ceil(areas.length / ROWS_A_PAGE);
      return Array.from({ length: partCount }, (_, i): IndexList => ({
        parent,
        part: i + 1,
        partCount,
        areas: areas.slice(i * ROWS_A_PAGE, (i + 1) * ROWS_A_PAGE),
      }));
    });
}

/** Names the place of a list below the address of its index: "province/mantova", "all/2". */
export function indexListPath({ parent, part }: Pick<IndexList, "parent" | "part">): string {
  const of = parent === null ? [NO_PARENT] : [parent.level, parent.slug];
  return [...of, ...(part > 1 ? [String(part)] : [])].join("/");
}

const NO_PARENT: LevelId = "all";
