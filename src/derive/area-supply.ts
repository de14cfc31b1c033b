import type { Area, LevelId } from "../model/area.ts";
import type { SupplyState } from "../model/need-supply.ts";
import { membersOf, type AtlasLookup } from "./lookup.ts";
import { isSurveyed, placesWithin, supplyOf } from "./service-supply.ts";

/** The services of a kind in an area. */
export interface AreaSupply {
  readonly state: SupplyState;
  /** Services that stand in the area; null where nobody knows, or where others serve it. */
  readonly services: number | null;
  /** Services elsewhere that serve it. */
  readonly outside: number;
}

/** A kind of service and the level by which it is counted. */
export interface SupplyRequest {
  readonly taxonomy: string;
  readonly level: LevelId;
}

/**
 * Counts the services of a kind that are in operation in each member of a level, and those elsewhere
 * that serve it. Zero is said only where a survey looked for the kind. Where none did, an area in
 * which other services are registered or surveyed is told from one that the registry never reached.
 */
export function areaSupply(
  lookup: AtlasLookup,
  { taxonomy, level }: SupplyRequest,
): readonly AreaSupply[] {
  return membersOf(lookup, level).map((area): AreaSupply => {
    const { state, here, from } = supplyOf(lookup, area, taxonomy);
    const outside = from.length;
    if (state === "here") return { state: "supplied", services: here.length, outside };
    if (state === "served") return { state: "outside", services: null, outside };
    if (state === "none") return { state: "none", services: 0, outside };
    const isReached = supplyOf(lookup, area).here.length > 0 || isSurveyed(lookup, area.code);
    return { state: isReached ? "unregistered" : "unsurveyed", services: null, outside };
  });
}

/** Counts the services of a kind in operation that stand in no known area of a level. */
export function unplacedServices(lookup: AtlasLookup, { taxonomy, level }: SupplyRequest): number {
  const within = (area: Area) => placesWithin(lookup, area.code);
  const known = new Set(membersOf(lookup, level).flatMap(within));
  return lookup.atlas.services.filter(
    ({ status, taxonomy: kinds, area }) =>
      status === "active" && kinds.includes(taxonomy) && (area === null || !known.has(area)),
  ).length;
}
