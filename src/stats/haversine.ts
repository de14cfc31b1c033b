/** A place as GeoJSON writes it, in degrees. */
export type LonLat = readonly [lon: number, lat: number];

/** Mean radius of the earth in metres (IUGG). */
const EARTH_RADIUS = 6_371_008.8;

/**
 * Measures the distance between two places in metres on a sphere: "as the crow flies", within 0.5 %
 * of the ellipsoid's.
 *
 *     haversine([25.1442, 35.3387], [24.018, 35.5138])
 *     // rounded 103884
 */
export function haversine([lonA, latA]: LonLat, [lonB, latB]: LonLat): number {
  const squaredHalfChord =
    Math.sin(radians(latB - latA) / 2) ** 2 +
    Math.cos(radians(latA)) * Math.cos(radians(latB)) * Math.sin(radians(lonB - lonA) / 2) ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(squaredHalfChord)));
}

/**
 * Converts degrees to radians.
 *
 *     radians(180)
 *     // 3.14159…
 */
export function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
