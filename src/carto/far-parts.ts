import { greatest, median } from "d3";
import type { AreaCode } from "../model/area.ts";
import type { AreaTopology } from "./level-geometry.ts";
import type { Point } from "./point.ts";
import type { MultiPolygon, Polygon } from "topojson-specification";
import { boxAround, diagonal, distanceBetween, unionOf, type Box } from "./box.ts";

/** Islands that lie so far from the rest that they would make a map small. */
export interface FarParts {
  /** Numbers of the arcs of the topology that belong to them. */
  readonly arcs: ReadonlySet<number>;
  readonly box: Box;
  readonly mainBox: Box;
}

interface Part {
  readonly code: AreaCode;
  readonly arcs: ReadonlySet<number>;
  readonly box: Box;
}

/** Parts are far from a distance of this share of the diagonal of all nearer ones (method.md 19.5). */
const FAR = 0.25;
/** At most this share of the areas may move to an inset. */
const LARGEST_SHARE = 0.15;

/**
 * Finds the parts of members that lie far from the others; null where there are none, or where they
 * are too many to be called an exception. The topology must be in a plane.
 */
export function farParts(
  topology: AreaTopology,
  isMember: (code: AreaCode) => boolean,
): FarParts | null {
  const parts = partsOf(topology).filter(({ code }) => isMember(code));
  const { near, far } = divided(parts);
  const home = new Set(near.map(({ code }) => code));
  const moved = new Set(far.map(({ code }) => code).filter((code) => !home.has(code)));
  if (moved.size === 0 || moved.size > LARGEST_SHARE * (home.size + moved.size)) return null;
  return {
    arcs: new Set(far.flatMap(({ arcs }) => [...arcs])),
    box: far.map(({ box }) => box).reduce(unionOf),
    mainBox: near.map(({ box }) => box).reduce(unionOf),
  };
}

/** Lists the numbers of the arcs of a polygon, those that run backwards (~i) as if they did not. */
export function arcsOfPolygon(rings: readonly (readonly number[])[]): ReadonlySet<number> {
  return new Set(rings.flat().map((arc) => (arc < 0 ? ~arc : arc)));
}

function partsOf({ arcs, objects }: AreaTopology): readonly Part[] {
  const geometries = objects.areas.geometries as (Polygon | MultiPolygon)[];
  return geometries.flatMap((geometry) => {
    const polygons = geometry.type === "Polygon" ? [geometry.arcs] : geometry.arcs;
    return polygons.map((rings) => {
      const own = arcsOfPolygon(rings);
      const points = [...own].flatMap((i) => arcs[i] ?? []);
      const box = boxAround(points.map(([x = 0, y = 0]): Point => [x, y]));
      return { code: String(geometry.id), arcs: own, box };
    });
  });
}

/** Grows the heart of the map part by part, as long as another one lies near enough. */
function divided(parts: readonly Part[]): { near: readonly Part[]; far: readonly Part[] } {
  const heart = middlePart(parts);
  let near = parts.filter((part) => part === heart);
  let far = parts.filter((part) => part !== heart);
  let joining = near;
  while (joining.length > 0) {
    const box = near.map((part) => part.box).reduce(unionOf);
    joining = far.filter((part) => distanceBetween(part.box, box) <= FAR * diagonal(box));
    near = [...near, ...joining];
    far = far.filter((part) => !joining.includes(part));
  }
  return { near, far };
}

function middlePart(parts: readonly Part[]): Part | undefined {
  const middle = ({ left, right, top, bottom }: Box) => [(left + right) / 2, (top + bottom) / 2];
  const x = median(parts, ({ box }) => middle(box)[0]) ?? 0;
  const y = median(parts, ({ box }) => middle(box)[1]) ?? 0;
  const here: Box = { left: x, top: y, right: x, bottom: y };
  return greatest(parts, (a, b) => distanceBetween(b.box, here) - distanceBetween(a.box, here));
}
