import type { Point } from "./point.ts";
import { diagonal, distanceBetween, grown, overlap, type Box } from "./box.ts";

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
const LEAST_WIDTH_PX = 84;

/**
 * Places far islands in a frame in that free corner of a sheet which is nearest to where they lie;
 * null where no corner is free. `far` is their box in px of the main map, outside the sheet.
 */
export function mapInset(far: Box, sheet: InsetSheet): MapInset | null {
  const [width, height] = [far.right - far.left, far.bottom - far.top];
  const shrink = Math.min(
    1,
    (LARGEST.width * sheet.widthPx - 2 * PADDING_PX) / width,
    (LARGEST.height * sheet.heightPx - 2 * PADDING_PX - FOOT_PX) / height,
  );
  if (!(shrink > 0)) return null;
  const frame = {
    width: Math.max(LEAST_WIDTH_PX, width * shrink + 2 * PADDING_PX),
    height: height * shrink + 2 * PADDING_PX + FOOT_PX,
  };
  const free = corners(sheet, frame).filter(
    (box) => !sheet.taken.some((other) => overlap(grown(box, AIR_PX), other)),
  );
  const [box] = free.toSorted((a, b) => farness(a, far) - farness(b, far));
  if (box === undefined) return null;
  const middle: Point = [
    (box.left + box.right) / 2,
    box.top + PADDING_PX + (height * shrink) / 2,
  ];
  const from: Point = [(far.left + far.right) / 2, (far.top + far.bottom) / 2];
  return {
    box,
    shrink,
    place: ([x, y]) => [
      middle[0] + (x - from[0]) * shrink,
      middle[1] + (y - from[1]) * shrink,
    ],
  };
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

/** Between corners at the same distance the one whose box with the islands is smaller. */
function farness(corner: Box, far: Box): number {
  return distanceBetween(corner, far) + diagonal(corner) * 0;
}
