import { least } from "d3";
import type { Point } from "./point.ts";
import { distanceBetween, grown, overlap, type Box } from "./box.ts";

/** A frame on the sheet for islands that lie far away, and how they come into it. */
export interface MapInset {
  readonly box: Box;
  /** How much smaller than on the main map they are drawn; 1 where their scale is the same. */
  readonly shrink: number;
  readonly place: (point: Point) => Point;
}

export interface InsetSheet {
  readonly widthPx: number;
  readonly heightPx: number;
  /** What the frame may not cover. */
  readonly taken: readonly Box[];
}

const EDGE_PX = 1;
const PADDING_PX = 10;
/** Room for the scale bar of the inset. */
const FOOT_PX = 26;
/** Room below for the scale bar of the map. */
const LIFT_PX = 34;
const AIR_PX = 6;
const LARGEST = { width: 0.25, height: 0.5 } as const;
const LEAST_WIDTH_PX = 64;

/**
 * Places far islands in a frame in that free corner of a sheet which is nearest to where they lie,
 * as large as a corner allows; null where none is free. `far` is their box in px of the main map.
 */
export function mapInset(far: Box, sheet: InsetSheet): MapInset | null {
  const largest = Math.min(
    1,
    (LARGEST.width * sheet.widthPx - 2 * PADDING_PX) / (far.right - far.left),
    (LARGEST.height * sheet.heightPx - 2 * PADDING_PX - FOOT_PX) / (far.bottom - far.top),
  );
  for (const share of largest > 0 ? [1, 0.8, 0.65, 0.5, 0.4] : []) {
    const shrink = share * largest;
    const box = freeCorner(far, shrink, sheet);
    if (box !== undefined) return { box, shrink, place: placeIn(box, far, shrink) };
  }
  return null;
}

function freeCorner(far: Box, shrink: number, sheet: InsetSheet): Box | undefined {
  const frame = {
    width: Math.max(LEAST_WIDTH_PX, (far.right - far.left) * shrink + 2 * PADDING_PX),
    height: (far.bottom - far.top) * shrink + 2 * PADDING_PX + FOOT_PX,
  };
  const free = corners(sheet, frame).filter(
    (box) => !sheet.taken.some((other) => overlap(grown(box, AIR_PX), other)),
  );
  return least(free, (box) => distanceBetween(box, far));
}

function placeIn(box: Box, far: Box, shrink: number): MapInset["place"] {
  const middleX = (box.left + box.right) / 2;
  const middleY = (box.top + box.bottom - FOOT_PX) / 2;
  return ([x, y]) => [
    middleX + (x - (far.left + far.right) / 2) * shrink,
    middleY + (y - (far.top + far.bottom) / 2) * shrink,
  ];
}

function corners(
  { widthPx, heightPx }: InsetSheet,
  { width, height }: { readonly width: number; readonly height: number },
): readonly Box[] {
  const columns = [EDGE_PX, widthPx - EDGE_PX - width];
  const rows = [heightPx - LIFT_PX - height, EDGE_PX];
  return rows.flatMap((top) =>
    columns.map((left) => ({ left, top, right: left + width, bottom: top + height })),
  );
}
