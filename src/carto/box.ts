import type { Point, Ring } from "./point.ts";

/** An upright rectangle in px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Makes the smallest box around some points. */
export function boxAround(points: Ring): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { left, top, right, bottom };
}

/** Makes a box of a size around its centre. */
export function boxAt([x, y]: Point, width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

/** Makes a box wider on all sides. */
export function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

/** True where two boxes share ground; a common edge is none. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** True where a box lies wholly in another one; a common edge is allowed. */
export function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

/** True where a segment runs through a box or touches it. */
export function segmentMeetsBox([a, b]: readonly [Point, Point], box: Box): boolean {
  // Of thousands of segments nearly all lie on one side of a box, and nothing more is asked of them.
  if (Math.max(a[0], b[0]) < box.left || Math.min(a[0], b[0]) > box.right) return false;
  if (Math.max(a[1], b[1]) < box.top || Math.min(a[1], b[1]) > box.bottom) return false;
  let [enters, leaves] = [0, 1];
  const limits = [
    [a[0] - b[0], a[0] - box.left],
    [b[0] - a[0], box.right - a[0]],
    [a[1] - b[1], a[1] - box.top],
    [b[1] - a[1], box.bottom - a[1]],
  ] as const;
  for (const [step, room] of limits) {
    if (step === 0 && room < 0) return false;
    if (step < 0) enters = Math.max(enters, room / step);
    if (step > 0) leaves = Math.min(leaves, room / step);
  }
  return enters <= leaves;
}

/** Makes the smallest box around two boxes. */
export function unionOf(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

/** Measures a box from corner to corner. */
export function diagonal({ left, top, right, bottom }: Box): number {
  return Math.hypot(right - left, bottom - top);
}

/** Measures the gap between two boxes; 0 where they touch. */
export function distanceBetween(a: Box, b: Box): number {
  const across = Math.max(0, a.left - b.right, b.left - a.right);
  const down = Math.max(0, a.top - b.bottom, b.top - a.bottom);
  return Math.hypot(across, down);
}
