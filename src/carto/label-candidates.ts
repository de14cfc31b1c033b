import type { LabelRequest } from "./label-request.ts";
import type { Point } from "./point.ts";
import { boxAt, type Box } from "./box.ts";
import { textSize } from "./text-size.ts";

/** A place that a label could take. */
export interface Candidate {
  readonly lines: readonly string[];
  readonly box: Box;
  readonly anchor: "start" | "middle" | "end";
  readonly leader: readonly [Point, Point] | null;
}

const STEP_PX = 6;
const DIRECTIONS = 24;
const LEADER_STEPS = 14;
const GAP_PX = 4;
/** Half the size of a number to one of eight sides. */
const AROUND = [-0.5, 0, 0.5].flatMap((down) =>
  [-0.5, 0, 0.5].map((right) => [right, down] as const),
);

/** Lists the places inside an area: the label point, then others the nearer to it the earlier. */
export function insideCandidates(
  { point, ground }: LabelRequest,
  lines: readonly string[],
): readonly Candidate[] {
  const { width, height } = textSize(lines);
  const { left, top, right, bottom } = ground.bounds;
  if (width > right - left || height > bottom - top) return [];
  const columns = steps(point.x, left + width / 2, right - width / 2);
  const rows = steps(point.y, top + height / 2, bottom - height / 2);
  const centres = columns.flatMap((x) => rows.map((y): Point => [x, y]));
  return nearestFirst(centres, [point.x, point.y]).map((centre) => {
    return { lines, box: boxAt(centre, width, height), anchor: "middle", leader: null };
  });
}

/** Lists the places around an area, the shortest leaders first. */
export function outsideCandidates(
  { point }: LabelRequest,
  lines: readonly string[],
): readonly Candidate[] {
  const { width, height } = textSize(lines);
  const from: Point = [point.x, point.y];
  return Array.from({ length: LEADER_STEPS * DIRECTIONS }, (_, i): Candidate => {
    const length = 18 + 12 * Math.floor(i / DIRECTIONS);
    const angle = (2 * Math.PI * (i % DIRECTIONS)) / DIRECTIONS;
    const [right, down] = [Math.cos(angle), Math.sin(angle)];
    const end: Point = [from[0] + right * length, from[1] + down * length];
    const anchor = Math.abs(right) < 0.5 ? "middle" : right > 0 ? "start" : "end";
    const shift = anchor === "middle" ? 0 : Math.sign(right) * (width / 2 + GAP_PX);
    const drop = anchor === "middle" ? Math.sign(down) * (height / 2 + GAP_PX) : 0;
    const box = boxAt([end[0] + shift, end[1] + drop], width, height);
    return { lines, box, anchor, leader: [from, end] };
  });
}

/** Lists the places of a label with a circle: in it, to its right and left, above and below. */
export function symbolCandidates(
  { point, symbolRadiusPx = 0 }: LabelRequest,
  lines: readonly string[],
): readonly Candidate[] {
  const { width, height } = textSize(lines);
  const { x, y } = point;
  const beside = symbolRadiusPx + GAP_PX + width / 2;
  const above = symbolRadiusPx + GAP_PX + height / 2;
  const place = (centre: Point, anchor: Candidate["anchor"]): Candidate => {
    return { lines, box: boxAt(centre, width, height), anchor, leader: null };
  };
  const fits = Math.hypot(width, height) / 2 < symbolRadiusPx - 1;
  return [
    ...(fits ? [place([x, y], "middle")] : []),
    place([x, y + above], "middle"),
    place([x + beside, y], "start"),
    place([x - beside, y], "end"),
    place([x, y - above], "middle"),
  ];
}

/** Lists the places close beside an area: right, left, below, above. */
export function besideCandidates(
  { point, ground }: LabelRequest,
  lines: readonly string[],
): readonly Candidate[] {
  const { width, height } = textSize(lines);
  const { left, top, right, bottom } = ground.bounds;
  const place = (centre: Point, anchor: Candidate["anchor"]): Candidate => {
    return { lines, box: boxAt(centre, width, height), anchor, leader: null };
  };
  return [
    place([right + GAP_PX + width / 2, point.y], "start"),
    place([left - GAP_PX - width / 2, point.y], "end"),
    place([point.x, bottom + GAP_PX + height / 2], "middle"),
    place([point.x, top - GAP_PX - height / 2], "middle"),
  ];
}

/** Lists the places for a number too large for its area: over its point, then close around it. */
export function pointCandidates(
  { point }: LabelRequest,
  lines: readonly string[],
): readonly Candidate[] {
  const { width, height } = textSize(lines);
  const places = [[0, 0], ...AROUND.map(([right, down]) => [right * width, down * height])];
  return places.map(([right = 0, down = 0]) => {
    const box = boxAt([point.x + right, point.y + down], width, height);
    return { lines, box, anchor: "middle", leader: null };
  });
}

function steps(from: number, least: number, most: number): readonly number[] {
  const first = Math.ceil((least - from) / STEP_PX);
  const last = Math.floor((most - from) / STEP_PX);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => {
    return from + (first + i) * STEP_PX;
  });
}

function nearestFirst(points: readonly Point[], [x, y]: Point): readonly Point[] {
  return points
    .map((point) => ({ point, distance: Math.hypot(point[0] - x, (point[1] - y) * 1.5) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ point }) => point);
}
