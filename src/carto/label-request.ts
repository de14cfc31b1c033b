import type { AreaCode } from "../model/area.ts";
import type { Ground } from "./box-in-polygon.ts";
import type { Box } from "./box.ts";
import type { LabelPoint } from "./label-point.ts";
import type { Point } from "./point.ts";

/** A label that wants a place. */
export interface LabelRequest {
  readonly code: AreaCode;
  /** The same label as blocks of lines, the best first: in one line, wrapped, shortened. */
  readonly variants: readonly (readonly string[])[];
  /** What stands inside the area where there is no place for any of them: a number or a value. */
  readonly short?: readonly string[];
  readonly point: LabelPoint;
  /** The highest comes first; between equals the larger circle, then the code. */
  readonly priority: number;
  readonly ground: Ground;
  /** The circle drawn at the point, of which the label keeps clear unless it fits inside. */
  readonly symbolRadiusPx?: number;
}

export interface LabelSheet {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Boxes that no label may cover, such as the scale bar. */
  readonly reserved?: readonly Box[];
  /** A frame within the sheet: what lies in it is labelled in it, and nothing else is. */
  readonly frame?: Box | undefined;
  /** At most so many labels stand outside their area; 16 by default. */
  readonly maxLeaders?: number;
}

export interface PlacedLabel {
  readonly code: AreaCode;
  /** The middle of the box of the text, or its left or right edge as the anchor says. */
  readonly x: number;
  /** The baseline of the first line. */
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly lines: readonly string[];
  readonly box: Box;
  /** From the area to the label, where it stands outside. */
  readonly leader: readonly [Point, Point] | null;
  /** True where the whole text stands on its area, or in its circle. */
  readonly isInside: boolean;
  readonly isShort: boolean;
}

export interface PlacedLabels {
  readonly placed: readonly PlacedLabel[];
  /** The areas that have their short label or none, sorted by code: a list must name them. */
  readonly numbered: readonly AreaCode[];
}
