import type { Point } from "./point.ts";

/** The side of a line towards which its normal does not point. */
export interface HalfPlane {
  readonly through: Point;
  readonly normal: Point;
}

/** Makes the half-plane of all that is nearer to `own` than to `other`. */
export function nearerSide(own: Point, other: Point): HalfPlane {
  return {
    through: [(own[0] + other[0]) / 2, (own[1] + other[1]) / 2],
    normal: [other[0] - own[0], other[1] - own[1]],
  };
}

/** Makes the four half-planes whose common part is a rectangle. */
export function rectangleSides([left, top, right, bottom]: readonly [
  number,
  number,
  number,
  number,
]): readonly HalfPlane[] {
  return [
    { through: [left, top], normal: [-1, 0] },
    { through: [left, top], normal: [0, -1] },
    { through: [right, bottom], normal: [1, 0] },
    { through: [right, bottom], normal: [0, 1] },
  ];
}

/** Measures how far a point lies outside a half-plane, in lengths of its normal; below 0 inside. */
export function outsideBy({ through, normal }: HalfPlane, point: Point): number {
  return (point[0] - through[0]) * normal[0] + (point[1] - through[1]) * normal[1];
}
