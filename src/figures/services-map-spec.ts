import type { Service } from "../model/service.ts";
import type { ServicesMapSpec } from "./figure-spec.ts";
import { membersOf, type AtlasLookup } from "../derive/lookup.ts";
import { placeOfService } from "../derive/nearest-services.ts";

/** Names the map of services: at the lowest level with boundaries, where some service has a place. */
export function servicesMapSpec(lookup: AtlasLookup): ServicesMapSpec | undefined {
  const level = lookup.atlas.config.levels.findLast(
    ({ id, boundaries }) => boundaries !== "none" && membersOf(lookup, id).length > 1,
  );
  const hasPlace = lookup.atlas.services.some(
    (service) => isOnServicesMap(service) && placeOfService(lookup, service) !== null,
  );
  return level === undefined || !hasPlace ? undefined : { kind: "services-map", level: level.id };
}

/** True for what exists or is planned; what is closed is on no map. */
export function isOnServicesMap({ status }: Service): boolean {
  return status !== "closed";
}
