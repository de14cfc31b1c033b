import { mean } from "d3";
import type { Point } from "./point.ts";

const KM_PER_DEGREE = 111.195;

/** A plane in km that touches the ground at one place; straight lines stay straight. */
export interface LocalPlane {
  readonly toPlane: (degrees: Point) => Point;
  readonly toDegrees: (plane: Point) => Point;
}

/** Lays an equirectangular plane around the middle of some places; good for a few degrees. */
export function localPlane(places: readonly Point[]): LocalPlane {
  const lon = mean(places, (place) => place[0]) ?? 0;
  const lat = mean(places, (place) => place[1]) ?? 0;
  const kmPerLon = KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  return {
    toPlane: ([x, y]) => [(x - lon) * kmPerLon, (y - lat) * KM_PER_DEGREE],
    toDegrees: ([x, y]) => [x / kmPerLon + lon, y / KM_PER_DEGREE + lat],
  };
}
