import type { LevelGeometry } from "../carto/level-geometry.ts";
import type { AreaCode, LevelId } from "../model/area.ts";
import type { AtlasContext } from "./context.ts";
import { closeUp } from "../carto/close-up.ts";
import { croppedBase } from "../carto/cropped-base.ts";
import { mapBase, type MapBase } from "../carto/map-base.ts";
import { rememberedBy } from "../derive/remembered.ts";
import { MOST_LINKED } from "../scales/most-linked.ts";

/**
 * The sheets on which a level is drawn: a page, a phone, one of several in a row,
 * one place and its neighbours, the corner of a profile. In px.
 */
const SHEETS = {
  wide: { widthPx: 1040, maxHeightPx: 540, marginPx: 28 },
  narrow: { widthPx: 354, maxHeightPx: 420, marginPx: 10 },
  multipleWide: { widthPx: 330, maxHeightPx: 300, marginPx: 4 },
  multipleQuarter: { widthPx: 246, maxHeightPx: 246, marginPx: 3 },
  multipleNarrow: { widthPx: 168, maxHeightPx: 168, marginPx: 3 },
  closeUp: { widthPx: 354, maxHeightPx: 400, minHeightPx: 220, marginPx: 28, detail: "sketch" },
  locator: { widthPx: 460, maxHeightPx: 350, minHeightPx: 300, marginPx: 34, detail: "sketch" },
} as const;

export type SheetSize = keyof typeof SHEETS;

/** Gives the boundaries of a level; undefined where it has none. */
export function geometryOf(
  { geometries }: Pick<AtlasContext, "geometries">,
  level: LevelId,
): LevelGeometry | undefined {
  return geometries.find((candidate) => candidate.level === level);
}

/**
 * Gives the ground for a map of some areas of a level, with their neighbours around them; undefined
 * where none of them has a boundary.
 */
export function closeUpSheet(
  context: AtlasContext,
  level: LevelId,
  codes: readonly AreaCode[],
): MapBase | undefined {
  const geometry = geometryOf(context, level);
  const cut = geometry && closeUp(geometry, codes);
  return cut && mapBase(cut, SHEETS.closeUp);
}

/** Gives the ground of a level's maps: projected once a size, and not once a map. */
export function mapSheet(context: AtlasContext, level: LevelId, size: SheetSize): MapBase {
  const geometry = geometryOf(context, level);
  if (geometry === undefined) throw new Error(`missing boundaries: ${level}`);
  return baseOf(geometry, size);
}

const baseOf = rememberedBy(
  (size: SheetSize) => size,
  (geometry: LevelGeometry, size: SheetSize): MapBase => {
    const count = geometry.members.length;
    if (count <= CROWD) return mapBase(geometry, SHEETS[size]);
    const isLinked = count <= MOST_LINKED;
    if (isLinked && size === "wide") return mapBase(geometry, { ...SHEETS.wide, detail: "half" });
    // A page has both: what is said twice in the same words is almost nothing in compressed bytes.
    if (isLinked && size === "narrow") return croppedBase(baseOf(geometry, "wide"), SHEETS.narrow);
    return mapBase(geometry, SMALL.has(size) ? { ...SHEETS[size], detail: "crowd" } : SHEETS[size]);
  },
);

/** Sheets on which so many areas are drawn in a coarser grid. */
const SMALL: ReadonlySet<SheetSize> = new Set(["narrow", "multipleQuarter", "multipleNarrow"]);
const CROWD = 300;
