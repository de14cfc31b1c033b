import type { LonLat } from "./haversine.ts";
import { canon } from "./canon.ts";
import { haversine } from "./haversine.ts";

/** A service that stands somewhere. */
export interface LocatedService {
  readonly id: string;
  readonly lon: number | null;
  readonly lat: number | null;
}

/** The nearest service and how far it is as the crow flies. */
export interface NearestService {
  readonly id: string;
  readonly metres: number;
}

/**
 * Finds the service nearest to a place; of equally near ones that with the smallest id. Services
 * without coordinates are left out; none at all gives null ("none in the region"), never 0.
 *
 *     nearest([25.1, 35.3], [{ id: "s1", lon: 25.1442, lat: 35.3387 }])
 *     // rounded { id: "s1", metres: 5882 }
 */
export function nearest(
  origin: LonLat,
  services: readonly LocatedService[],
  distance: (a: LonLat, b: LonLat) => number = haversine,
): NearestService | null {
  let found: NearestService | null = null;
  for (const { id, lon, lat } of services) {
    if (lon === null || lat === null) continue;
    const candidate = { id, metres: distance(origin, [lon, lat]) };
    if (found === null || comesBefore(candidate, found)) found = candidate;
  }
  return found;
}

function comesBefore(a: NearestService, b: NearestService): boolean {
  const difference = canon(a.metres) - canon(b.metres);
  return difference < 0 || (difference === 0 && a.id < b.id);
}
