import { bisector, extent } from "d3";
import type { Point, Ring } from "./point.ts";
import { boxAround, grown } from "./box.ts";
import { pointGrid } from "./point-grid.ts";

/** Of the extent: 0.4 mm in a country of 400 km, and far above what the arithmetic loses. */
const TOLERANCE = 1e-9;

const byX = bisector((point: Point) => point[0]);

/**
 * Makes cells that were cut out one by one fit each other to the last bit: corners that differ by
 * no more than the arithmetic loses become one, and a corner on the side of another ring becomes a
 * corner of that ring as well. A ring of which nothing remains is left out. With a `tolerance`, in
 * units of the plane, cells that were drawn with gaps and overlaps of that width fit as well.
 */
export function sharedCorners(
  cells: readonly (readonly Ring[])[],
  tolerance = lossTolerance(cells.flat(2)),
): readonly (readonly Ring[])[] {
  const points = cells.flat(2);
  const cornerOf = clustered(points, tolerance);
  const corners = [...new Set(cornerOf.values())].sort((a, b) => a[0] - b[0]);
  const near = pointGrid(corners);
  return cells.map((rings) =>
    rings
      .map((ring) => ring.map((point) => cornerOf.get(point) ?? point))
      .map((ring) => withoutSpikes(withCornersOnSides(ring, near, tolerance)))
      .filter((ring) => ring.length > 2),
  );
}

function lossTolerance(points: readonly Point[]): number {
  return TOLERANCE * Math.max(span(points, 0), span(points, 1));
}

function span(points: readonly Point[], axis: 0 | 1): number {
  const [low = 0, high = 0] = extent(points, (point) => point[axis]);
  return high - low;
}

/** Names one point for all points of a cluster; rounding would part points beside a step. */
function clustered(points: readonly Point[], tolerance: number): ReadonlyMap<Point, Point> {
  const cornerOf = new Map<Point, Point>();
  const sorted = points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const corners: Point[] = [];
  for (const point of sorted) {
    const near = corners
      .slice(byX.left(corners, point[0] - tolerance))
      .find((corner) => Math.abs(corner[1] - point[1]) <= tolerance);
    if (near === undefined) corners.push(point);
    cornerOf.set(point, near ?? point);
  }
  return cornerOf;
}

function withCornersOnSides(
  ring: Ring,
  near: ReturnType<typeof pointGrid>,
  tolerance: number,
): Ring {
  return ring.flatMap((from, i) => {
    const to = ring[(i + 1) % ring.length] ?? from;
    const beside = near(grown(boxAround([from, to]), tolerance))
      .map(({ point: corner, rank }) => {
        return { corner, rank, at: placeOnSide(corner, [from, to], tolerance) };
      })
      .filter(({ at }) => at > 0)
      .sort((a, b) => a.at - b.at || a.rank - b.rank);
    return [from, ...beside.map(({ corner }) => corner)];
  });
}

/** The distance from the start of a side to a corner on it; 0 where the corner is not inside it. */
function placeOnSide(
  corner: Point,
  [from, to]: readonly [Point, Point],
  tolerance: number,
): number {
  if (corner === from || corner === to) return 0;
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const [x, y] = [corner[0] - from[0], corner[1] - from[1]];
  const length = Math.hypot(dx, dy);
  const at = (x * dx + y * dy) / length;
  return at < length && Math.abs(x * dy - y * dx) / length <= tolerance ? Math.max(at, 0) : 0;
}

/** The second walk starts half-way round: it finds what lies across the start of the first. */
function withoutSpikes(ring: Ring): Ring {
  const once = folded(ring);
  const half = Math.floor(once.length / 2);
  return turned(folded(turned(once, half)), -half);
}

function turned(ring: Ring, by: number): Ring {
  return [...ring.slice(by), ...ring.slice(0, by)];
}

function folded(ring: Ring): Ring {
  const kept: Point[] = [];
  for (const point of ring) {
    if (kept.at(-2) === point) kept.pop();
    else if (kept.at(-1) !== point) kept.push(point);
  }
  return kept;
}
