import type { DrawnPart, MapArea, MapBase } from "./map-base.ts";
import type { FrameSize } from "./map-frame.ts";
import type { Point } from "./point.ts";
import type { RingPolygon } from "./polygons-of-rings.ts";
import { boxAround, unionOf, type Box } from "./box.ts";
import { lazily } from "./lazily.ts";

/**
 * Shows a ground on a smaller sheet, without what lies beside the members on a wide one. What is
 * drawn in steps of the grid stays as it is, letter by letter: compressed, a page with both maps
 * weighs little more than with one of them.
 */
export function croppedBase(base: MapBase, size: FrameSize): MapBase {
  const { widthPx } = size;
  const shrink = shrinkOf(base, size);
  const crop = { shrink, leftPx: (base.widthPx - widthPx / shrink) / 2 };
  const move = ([x, y]: Point): Point => [(x - crop.leftPx) * shrink, y * shrink];
  const { grid, inset } = base;
  return lazily<Omit<MapBase, DrawnPart>, Pick<MapBase, DrawnPart>>(
    {
      widthPx,
      heightPx: Math.ceil(base.heightPx * shrink),
      grid,
      crop,
      kilometresPerPx: base.kilometresPerPx / shrink,
      project: (degrees) => move(base.project(degrees)),
      inset: inset && {
        box: movedBox(inset.box, move),
        kilometresPerPx: inset.kilometresPerPx / shrink,
      },
      areas: base.areas.map((area) => movedArea(area, move, shrink)),
    },
    {
      land: () => base.land,
      around: () => base.around,
      innerBorders: () => base.innerBorders,
      memberBorders: () => base.memberBorders,
      parentBorders: () => base.parentBorders,
      contextBorders: () => base.contextBorders,
      coast: () => base.coast,
      neighbours: () => base.neighbours,
    },
  );
}

/** As large as members and far islands fit between the margins, but no smaller than the whole sheet. */
function shrinkOf(base: MapBase, { widthPx, maxHeightPx, marginPx = 0 }: FrameSize): number {
  const members = base.areas.filter(({ isContext }) => !isContext).map(({ bounds }) => bounds);
  const seen = [...members, ...(base.inset === null ? [] : [base.inset.box])].reduce(unionOf);
  const middle = base.widthPx / 2;
  const seenPx = 2 * Math.max(middle - seen.left, seen.right - middle);
  const across = Math.max(widthPx / base.widthPx, (widthPx - 2 * marginPx) / seenPx);
  return Math.min(across, maxHeightPx / base.heightPx);
}

function movedArea(area: MapArea, move: (point: Point) => Point, shrink: number): MapArea {
  const { code, isContext, path, bounds } = area;
  const polygons = area.polygons.map(
    (rings) => rings.map((ring) => ring.map(move)) as unknown as RingPolygon,
  );
  return lazily<Omit<MapArea, "labelPoint">, Pick<MapArea, "labelPoint">>(
    { code, isContext, path, polygons, bounds: movedBox(bounds, move) },
    {
      labelPoint: () => {
        const { labelPoint } = area;
        const [x, y] = move([labelPoint.x, labelPoint.y]);
        return { x, y, radiusPx: labelPoint.radiusPx * shrink };
      },
    },
  );
}

function movedBox({ left, top, right, bottom }: Box, move: (point: Point) => Point): Box {
  return boxAround([move([left, top]), move([right, bottom])]);
}
