import type { Supply } from "../derive/service-supply.ts";
import type { Area } from "../model/area.ts";
import type { Service } from "../model/service.ts";
import { placesWithin } from "../derive/service-supply.ts";
import { areaServicesMap, type AreaServicesMap } from "../figures/area-services-map.ts";
import { say, textOf, type AtlasContext } from "../figures/context.ts";
import { namesList } from "../figures/names-list.ts";

/** The map of the services of a profile, and what is said of those that it does not show. */
export interface ServicesMapView {
  readonly map: Pick<AreaServicesMap, "picture" | "note" | "kinds"> | null;
  /** Which services have no place on it, or why there is no map; empty where nothing stands here. */
  readonly note: string;
}

/** The same with the number that each service has on the map, by its id. */
export interface PlacedServices {
  readonly view: ServicesMapView;
  readonly numbers: ReadonlyMap<string, string>;
}

const ABSENCES = {
  "no-boundaries": "services.areaMap.noBoundaries",
  "no-coordinates": "services.areaMap.noCoordinates",
} as const;

/** Lays out the services that stand in an area on its map. */
export function placedServices(
  context: AtlasContext,
  area: Area,
  { here, from, planned }: Supply,
): PlacedServices {
  const within = new Set(placesWithin(context.lookup, area.code));
  const standing = [...here, ...planned.filter((service) => within.has(service.area ?? ""))];
  if (standing.length === 0) return without("");
  const map = areaServicesMap(context, area, standing);
  if (typeof map === "string") return without(say(context, ABSENCES[map]));
  const unplaced = standing.filter(({ id }) => !map.shown.has(id));
  const note = [
    named(context, "services.areaMap.noPlace", unplaced),
    named(context, "services.areaMap.elsewhere", from),
  ];
  const { picture, note: key, kinds, numbers } = map;
  const view = { map: { picture, note: key, kinds }, note: note.filter(Boolean).join(" ") };
  return { view, numbers };
}

function without(note: string): PlacedServices {
  return { view: { map: null, note }, numbers: new Map() };
}

function named(
  context: AtlasContext,
  key: "services.areaMap.noPlace" | "services.areaMap.elsewhere",
  services: readonly Service[],
): string {
  if (services.length === 0) return "";
  const names = services.map(({ name }) => textOf(context, name));
  return say(context, key, { names: namesList(context, names) });
}
