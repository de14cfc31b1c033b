import { bisector } from "d3";
import type { Service } from "../model/service.ts";
import type { LonLat } from "../stats/haversine.ts";
import type { AtlasLookup } from "./lookup.ts";
import { canon, exceeds } from "../stats/canon.ts";
import { haversine } from "../stats/haversine.ts";
import { remembered } from "./remembered.ts";

/** A service and how far it is as the crow flies. */
export interface DistantService {
  readonly service: Service;
  readonly metres: number;
}

/**
 * Lists the services nearest to a place, at most `most`; of equally near ones that with the smallest
 * id first. Services without coordinates are left out, since nobody knows how far they are. They are
 * looked at from the parallel of the place to the north and to the south, no further than the last
 * of the nearest lies.
 */
export function nearestServices(
  origin: LonLat,
  services: readonly Service[],
  most: number,
): readonly DistantService[] {
  const placed = byLatitude(services);
  let found: readonly DistantService[] = [];
  const isBeyond = (metres: number) =>
    found.length >= most && exceeds(metres, found.at(-1)?.metres ?? 0);
  let north = bisector(({ place }: PlacedService) => place[1]).left(placed, origin[1]);
  let south = north - 1;
  for (;;) {
    const [above, below] = [placed[north], placed[south]];
    const next = nearerParallel(origin, above, below);
    if (next === undefined || isBeyond(toParallel(origin, next))) return found;
    const metres = haversine(origin, next.place);
    if (!isBeyond(metres)) found = withService(found, { service: next.service, metres }, most);
    if (next === above) north += 1;
    else south -= 1;
  }
}

interface PlacedService {
  readonly service: Service;
  readonly place: LonLat;
}

const byLatitude = remembered((services: readonly Service[]): readonly PlacedService[] =>
  services
    .flatMap((service): readonly PlacedService[] => {
      const { lon, lat } = service;
      return lon === null || lat === null ? [] : [{ service, place: [lon, lat] }];
    })
    .toSorted((a, b) => a.place[1] - b.place[1]),
);

function nearerParallel(
  origin: LonLat,
  above: PlacedService | undefined,
  below: PlacedService | undefined,
): PlacedService | undefined {
  if (above === undefined || below === undefined) return above ?? below;
  return above.place[1] - origin[1] <= origin[1] - below.place[1] ? above : below;
}

/** The way due north or south to the parallel of a service, than which it cannot be nearer. */
function toParallel([lon, lat]: LonLat, { place }: PlacedService): number {
  return haversine([lon, lat], [lon, place[1]]);
}

function withService(
  found: readonly DistantService[],
  next: DistantService,
  most: number,
): readonly DistantService[] {
  return [...found, next].toSorted(inOrder).slice(0, most);
}

function inOrder(a: DistantService, b: DistantService): number {
  return canon(a.metres) - canon(b.metres) || (a.service.id < b.service.id ? -1 : 1);
}

/** Gives the place of a service: its own, else that of its area's seat; null where neither is known. */
export function placeOfService(lookup: AtlasLookup, service: Service): LonLat | null {
  const seat = service.area === null ? undefined : lookup.areaByCode.get(service.area);
  const { lon, lat } = service.lon === null ? (seat ?? service) : service;
  return lon === null || lat === null ? null : [lon, lat];
}
