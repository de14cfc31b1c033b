import { Delaunay, median, polygonHull } from "d3";
import type { Point, Ring } from "./point.ts";
import { clipPolygon } from "./clip-polygon.ts";
import { disc } from "./disc.ts";
import { nearerSide } from "./half-plane.ts";
import { ringArea } from "./polygons-of-rings.ts";
import { sharedCorners } from "./shared-corners.ts";

export interface Site {
  readonly id: string;
  readonly point: Point;
  /** True where the site may stay without ground; it has then no rings. */
  readonly mayVanish?: boolean;
}

/** A cell as polygons, each a list of rings in any direction. */
export interface Cell {
  readonly id: string;
  readonly rings: readonly Ring[];
}

/** The spacing assumed where there is a single site, in units of the plane (km). */
const LONE_SPACING = 5;
/** Of the square of the spacing; a smaller ring is what the arithmetic left of none. */
const SLIVER = 1e-9;

/**
 * Divides a plane among sites: every place belongs to the nearest site. The cells end at `outline`
 * (rings of polygons that do not overlap), or, without one, at the hull of the sites widened by
 * half their typical distance. Neighbours have their common corners to the last bit, in both rings.
 * Sites in the same place are moved apart a little; a site outside the outline keeps a small disc.
 */
export function thiessen(sites: readonly Site[], outline: readonly Ring[] | null): readonly Cell[] {
  const spacing = typicalSpacing(sites.map(({ point }) => point));
  const points = apart(
    sites.map(({ point }) => point),
    spacing / 50,
  );
  const ground = outline ?? [widenedHull(points, spacing / 2)];
  const delaunay = Delaunay.from(points as [number, number][]);
  const cells = points.map((own, i) => {
    const others = [...delaunay.neighbors(i)].filter((j) => j >= 0).map((j) => pointAt(points, j));
    const cut = (rings: readonly Ring[]) =>
      others.reduce((rest, other) => clipPolygon(rest, nearerSide(own, other)), rings);
    const rings = cut(ground).filter((ring) => ringArea(ring) > SLIVER * spacing ** 2);
    const isDone = rings.length > 0 || sites[i]?.mayVanish === true;
    return isDone ? rings : cut([disc(own, spacing / 4)]);
  });
  const sewn = sharedCorners(cells);
  return sites.map(({ id }, i) => ({ id, rings: sewn[i] ?? [] }));
}

/** Gives the median distance from a point to the nearest other one; 5 for a single point. */
export function typicalSpacing(points: readonly Point[]): number {
  const nearest = points.map((point, i) =>
    Math.min(
      ...points.filter((_, j) => j !== i).map((o) => Math.hypot(o[0] - point[0], o[1] - point[1])),
    ),
  );
  const typical = median(nearest.filter((distance) => distance > 0)) ?? LONE_SPACING;
  return Number.isFinite(typical) ? typical : LONE_SPACING;
}

function apart(points: readonly Point[], step: number): readonly Point[] {
  const met = new Map<string, number>();
  return points.map(([x, y]) => {
    const key = `${x} ${y}`;
    const before = met.get(key) ?? 0;
    met.set(key, before + 1);
    return [x + before * step, y];
  });
}

function widenedHull(points: readonly Point[], by: number): Ring {
  const discs = points.flatMap((point) => disc(point, by));
  return polygonHull(discs as [number, number][]) ?? discs;
}

function pointAt(points: readonly Point[], i: number): Point {
  const point = points[i];
  if (point === undefined) throw new Error(`unknown site: ${i}`);
  return point;
}
