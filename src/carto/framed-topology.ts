import type { AreaCode } from "../model/area.ts";
import type { AreaTopology } from "./level-geometry.ts";
import type { Point } from "./point.ts";
import { boxAround, grown, isWithin, unionOf, type Box } from "./box.ts";
import { farParts } from "./far-parts.ts";
import { insetRule, type Extent } from "./inset-rule.ts";
import { mapFrame, type FrameSize, type MapFrame } from "./map-frame.ts";
import { mapInset, type MapInset } from "./map-inset.ts";
import { mapParts, pointsOfArcs, type MapPart } from "./map-parts.ts";
import { planarTopology } from "./planar-topology.ts";

/** What stands this near to a far island is on it, though its coast was drawn more simply. */
const COAST_PX = 3;

type SheetSize = Pick<MapFrame, "widthPx" | "heightPx" | "kilometresPerPx" | "project">;

/** A topology in px on its sheet. */
export interface FramedTopology extends SheetSize {
  readonly topology: AreaTopology;
  /** The frame of islands that lie far away; null where all areas share one map. */
  readonly inset: MapInset | null;
}

/**
 * Projects a topology on a sheet that shows all areas of which `isSeen` is true. Islands that would
 * make the map much smaller move to a frame of their own where a corner is free (method.md 19.5).
 */
export function framedTopology(
  inDegrees: AreaTopology,
  size: FrameSize,
  isSeen: (code: AreaCode) => boolean,
): FramedTopology {
  const seenParts = (topology: AreaTopology) =>
    mapParts(topology).filter(({ code }) => isSeen(code));
  const whole = framed(inDegrees, size, arcsOf(seenParts(inDegrees)));
  const divided = farParts(seenParts(whole.topology));
  if (divided === null || !isWorthAnInset(divided, size)) return whole;
  const main = framed(inDegrees, size, arcsOf(divided.near));
  return withInset(main, arcsOf(divided.far), seenParts(main.topology)) ?? whole;
}

function framed(
  inDegrees: AreaTopology,
  size: FrameSize,
  seen: ReadonlySet<number>,
): FramedTopology {
  const frame = mapFrame(pointsOfArcs(inDegrees, seen), size);
  const { widthPx, heightPx, kilometresPerPx, project } = frame;
  const topology = planarTopology(inDegrees, project);
  return { widthPx, heightPx, kilometresPerPx, project, topology, inset: null };
}

function arcsOf(parts: readonly MapPart[]): ReadonlySet<number> {
  return new Set(parts.flatMap(({ arcs }) => [...arcs]));
}

type Divided = NonNullable<ReturnType<typeof farParts>>;

function isWorthAnInset({ near, far }: Divided, { widthPx, maxHeightPx }: FrameSize): boolean {
  const extent = (parts: readonly MapPart[]): Extent => {
    const { left, top, right, bottom } = boxOf(parts);
    return [left, top, right, bottom];
  };
  const question = { all: extent([...near, ...far]), main: extent(near) };
  return insetRule({ ...question, width: widthPx, height: maxHeightPx }).useInset;
}

function boxOf(parts: readonly MapPart[]): Box {
  return parts.map(({ box }) => box).reduce(unionOf);
}

function withInset(
  main: FramedTopology,
  far: ReadonlySet<number>,
  parts: readonly MapPart[],
): FramedTopology | undefined {
  const isFar = ({ arcs }: MapPart) => [...arcs].some((arc) => far.has(arc));
  const { widthPx, heightPx } = main;
  const taken = parts.filter((part) => !isFar(part)).map(({ box }) => box);
  const farBox = boxOf(parts.filter(isFar));
  const inset = mapInset(farBox, { widthPx, heightPx, taken });
  if (inset === null) return undefined;
  const moved = planarTopology(main.topology, (point, arc) =>
    far.has(arc) ? inset.place(point) : point,
  );
  const seen = new Set(parts.map(({ code }) => code));
  const torn = new Set(
    mapParts(moved)
      .filter(isFar)
      .map(({ code }) => code),
  );
  const geometries = moved.objects.areas.geometries.filter(
    // What is only context and borders on a moved island would be torn apart.
    ({ id }) => seen.has(String(id)) || !torn.has(String(id)),
  );
  const areas = { type: "GeometryCollection", geometries } as const;
  const project = (degrees: Point): Point => {
    const point = main.project(degrees);
    const isMoved = isWithin(boxAround([point]), grown(farBox, COAST_PX));
    return isMoved ? inset.place(point) : point;
  };
  return { ...main, project, inset, topology: { ...moved, objects: { areas } } };
}
