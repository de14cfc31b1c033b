import { greatest } from "d3";
import polylabel from "polylabel";
import { ringArea, type RingPolygon } from "./polygons-of-rings.ts";

/** A place for a label, and the radius of the largest circle around it that stays inside. */
export interface LabelPoint {
  readonly x: number;
  readonly y: number;
  readonly radiusPx: number;
}

/**
 * Finds the pole of inaccessibility of the largest of some polygons, within `precision`: the centre
 * of the largest circle inside. Source: Agafonkin, polylabel.
 */
export function labelPoint(polygons: readonly RingPolygon[], precision = 1): LabelPoint {
  const largest = largestPolygon(polygons);
  const side = Math.sqrt(ringArea(largest[0]));
  const pole = polylabel(largest, Math.min(precision, side / 10 || precision));
  return { x: pole[0], y: pole[1], radiusPx: pole.distance };
}

/** Gives the polygon with the largest outer ring; there must be one. */
export function largestPolygon(polygons: readonly RingPolygon[]): RingPolygon {
  const largest = greatest(polygons, ([outer]) => ringArea(outer));
  if (largest === undefined) throw new Error("missing polygon: of a label");
  return largest;
}
