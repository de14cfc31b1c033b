/** Left, top, right, bottom in a plane. */
export type Extent = readonly [number, number, number, number];

export interface InsetQuestion {
  readonly all: Extent;
  /** What remains when far islands are drawn in a frame of their own. */
  readonly main: Extent;
  readonly width: number;
  readonly height: number;
}

const WORTH_IT = 1.3;

/** Says how much larger a map becomes when far islands move to an inset, and whether to do so. */
export function insetRule({ all, main, width, height }: InsetQuestion): {
  readonly gain: number;
  readonly useInset: boolean;
} {
  const scaleOf = ([left, top, right, bottom]: Extent) =>
    Math.min(width / (right - left), height / (bottom - top));
  const gain = scaleOf(main) / scaleOf(all);
  return { gain, useInset: gain >= WORTH_IT };
}
