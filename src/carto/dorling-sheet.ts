import type { AreaCode } from "../model/area.ts";
import type { MapBase } from "./map-base.ts";
import { unionOf, type Box } from "./box.ts";
import { dorlingLayout, type DorlingCircle } from "./dorling-layout.ts";
import { dorlingRadii } from "./dorling-radii.ts";

/** What a circle is as large as; null where nothing is known, which gives a small hollow circle. */
export interface DorlingSize {
  readonly code: AreaCode;
  readonly value: number | null;
}

/** Circles on a sheet of their own. */
export interface DorlingSheetLayout {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly circles: readonly DorlingCircle[];
}

const FILL = 0.35;
/** The radius of what has no size of its own: zero, or nothing known. */
export const LEAST_RADIUS_PX = 4;
const MARGIN_PX = 8;

/**
 * Places a circle for every member of a map, its area in proportion to a value, and fits them all
 * to the width and the height of the map, or less.
 */
export function dorlingSheet(base: MapBase, sizes: readonly DorlingSize[]): DorlingSheetLayout {
  const { widthPx, heightPx, neighbours } = base;
  const sizeOf = new Map(sizes.map(({ code, value }) => [code, value]));
  const members = base.areas
    .filter(({ isContext }) => !isContext)
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const radii = dorlingRadii(
    members.map(({ code }) => sizeOf.get(code) ?? null),
    { mapAreaPx2: widthPx * heightPx, fill: FILL },
  );
  const start = members.map(({ code, labelPoint }, i): DorlingCircle => {
    const radiusPx = Math.max(LEAST_RADIUS_PX, radii[i] ?? 0);
    return { code, x: labelPoint.x, y: labelPoint.y, radiusPx };
  });
  return fitted(dorlingLayout(start, neighbours), { widthPx, heightPx });
}

/** Shrinks circles and distances alike, so that areas stay in proportion and nothing overlaps. */
function fitted(
  circles: readonly DorlingCircle[],
  { widthPx, heightPx }: Pick<MapBase, "widthPx" | "heightPx">,
): DorlingSheetLayout {
  if (circles.length === 0) return { widthPx, heightPx, circles };
  const box = circles.map(boxOf).reduce(unionOf);
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const room = (side: number) => side - 2 * MARGIN_PX;
  const scale = Math.min(1, room(widthPx) / width, room(heightPx) / height);
  const top = MARGIN_PX;
  const left = (widthPx - width * scale) / 2;
  return {
    widthPx,
    heightPx: Math.ceil(height * scale + 2 * MARGIN_PX),
    circles: circles.map(({ code, x, y, radiusPx }) => ({
      code,
      x: left + (x - box.left) * scale,
      y: top + (y - box.top) * scale,
      radiusPx: radiusPx * scale,
    })),
  };
}

function boxOf({ x, y, radiusPx }: DorlingCircle): Box {
  return { left: x - radiusPx, top: y - radiusPx, right: x + radiusPx, bottom: y + radiusPx };
}
