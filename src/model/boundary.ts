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

/** The polygon that clips Thiessen polygons, as it came from the atlas folder. */
export interface OutlineSource {
  readonly level: LevelId;
  readonly geometry: Polygon | MultiPolygon;
}
