import type { AreaCode, LevelId } from "./area.ts";
import type { MultiPolygon, Polygon } from "geojson";

export interface Boundary {
  readonly area: AreaCode;
  readonly geometry: Polygon | MultiPolygon;
}

/** Boundaries as they came from the atlas folder, in degrees, joined to areas. */
export interface BoundarySource {
  readonly level: LevelId;
  readonly boundaries: readonly Boundary[];
}

/** The polygon that clips Thiessen polygons: from the atlas folder or from Natural Earth. */
export interface OutlineSource {
  readonly level: LevelId;
  readonly geometry: Polygon | MultiPolygon;
  /** Areas whose point lies outside, but near enough to stand on the coast: where they stand. */
  readonly onCoast: Readonly<Record<AreaCode, readonly [lon: number, lat: number]>>;
  /** Areas whose point lies far outside; sorted by code. They are drawn as discs of their own. */
  readonly offshore: readonly AreaCode[];
}
