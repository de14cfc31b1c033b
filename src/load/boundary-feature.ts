import type { Geometry, MultiPolygon, Polygon } from "geojson";
import { polygonGeometry } from "./polygon-geometry.ts";

/** A feature as it stands in a file: its geometry may be missing, or words may say what is wrong. */
export interface UncheckedFeature {
  readonly id?: unknown;
  readonly properties?: Readonly<Record<string, unknown>> | null;
  readonly geometry?: Geometry | string | null;
}

/** A feature of a file of boundaries, whatever the format. */
export interface BoundaryFeature {
  /** Counted from 1 in the order of the file. */
  readonly number: number;
  /** What the feature may be joined by. */
  readonly names: readonly string[];
  /** Polygons in degrees, or what is wrong with them, in words. */
  readonly geometry: Polygon | MultiPolygon | string;
}

/** Checks a feature of a file; `i` is its place, counted from 0. */
export function boundaryFeature(feature: UncheckedFeature, i: number): BoundaryFeature {
  return { number: i + 1, names: namesOf(feature), geometry: polygonGeometry(feature) };
}

/** The id of a feature, then its property "code", in capitals too, as a Shapefile has it. */
function namesOf({ id, properties }: UncheckedFeature): readonly string[] {
  const codes = ["code", "CODE", "Code"].map((name) => properties?.[name]);
  return [id, ...codes]
    .filter((name) => typeof name === "string" || typeof name === "number")
    .map((name) => String(name));
}
