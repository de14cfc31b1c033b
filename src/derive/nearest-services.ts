import type { Service } from "../model/service.ts";
import type { LonLat } from "../stats/haversine.ts";
import type { AtlasLookup } from "./lookup.ts";
import { nearest } from "../stats/nearest.ts";

/** A service and how far it is as the crow flies. */
export interface DistantService {
  readonly service: Service;
  readonly metres: number;
}

/**
 * Lists the services nearest to a place, at most `most`; of equally near ones that with the smallest
 * id first. Services without coordinates are left out, since nobody knows how far they are.
 */
export function nearestServices(
  origin: LonLat,
  services: readonly Service[],
  most: number,
): readonly DistantService[] {
  const found: DistantService[] = [];
  let rest = services;
  while (found.length < most) {
    const next = nearest(origin, rest);
    const service = rest.find(({ id }) => id === next?.id);
    if (next === null || service === undefined) break;
    found.push({ service, metres: next.metres });
    rest = rest.filter((other) => other !== service);
  }
  return found;
}

/** Gives the place of a service: its own, else that of its area's seat; null where neither is known. */
export function placeOfService(lookup: AtlasLookup, service: Service): LonLat | null {
  const seat = service.area === null ? undefined : lookup.areaByCode.get(service.area);
  const { lon, lat } = service.lon === null ? (seat ?? service) : service;
  return lon === null || lat === null ? null : [lon, lat];
}
