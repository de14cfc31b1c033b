/** Turns places counted from the side where reading begins into places on the picture. */
export interface Side {
  readonly at: (x: number) => number;
  /** The left edge of a box that begins at `x`. */
  readonly rect: (x: number, width: number) => number;
  readonly toward: "start" | "end";
  readonly back: "start" | "end";
}

/** Gives the side from which a picture is laid out: the right one where it is mirrored. */
export function sideOf(width: number, mirrored: boolean): Side {
  const round = (value: number) => Math.round(value * 10) / 10;
  return {
    at: (x) => round(mirrored ? width - x : x),
    rect: (x, boxWidth) => round(mirrored ? width - x - boxWidth : x),
    toward: mirrored ? "end" : "start",
    back: mirrored ? "start" : "end",
  };
}
