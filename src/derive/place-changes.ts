import type { Area, AreaCode } from "../model/area.ts";
import type { Atlas } from "../model/atlas.ts";
import { canonicalJson } from "./canonical-json.ts";

/** The parts of an atlas or edition of which places are compared. */
export type ComparedPlaces = Pick<Atlas, "areas" | "boundarySources">;

/** What became of a place. */
export interface PlaceChange {
  /** As it is now; as it was, where it is no longer in the atlas. */
  readonly area: Area;
  readonly kind: "added" | "removed" | "ended" | "renamed" | "moved" | "boundary" | "size";
  /** As it was; null where it is new. */
  readonly old: Area | null;
}

/** Compares the places of two editions and their boundaries, by code; of one place all that changed. */
export function placeChanges(
  before: ComparedPlaces,
  after: ComparedPlaces,
): readonly PlaceChange[] {
  const earlier = new Map(before.areas.map((area) => [area.code, area]));
  const later = new Set(after.areas.map(({ code }) => code));
  const [oldShapes, newShapes] = [shapesOf(before), shapesOf(after)];
  const kept = after.areas.flatMap((area): readonly PlaceChange[] => {
    const old = earlier.get(area.code);
    if (old === undefined) return [{ area, kind: "added", old: null }];
    const [was, is] = [oldShapes.get(area.code), newShapes.get(area.code)];
    const isOtherShape = was !== undefined && is !== undefined && was !== is;
    const kinds = [...kindsOf(old, area), ...(isOtherShape ? (["boundary"] as const) : [])];
    return kinds.map((kind) => ({ area, kind, old }));
  });
  const gone = before.areas.filter(({ code }) => !later.has(code));
  return [...kept, ...gone.map((area) => ({ area, kind: "removed", old: area }) as const)];
}

function kindsOf(old: Area, now: Area): readonly PlaceChange["kind"][] {
  const kinds: PlaceChange["kind"][] = [];
  if (old.validTo === null && now.validTo !== null) kinds.push("ended");
  if (canonicalJson(old.name) !== canonicalJson(now.name)) kinds.push("renamed");
  if (old.parent !== now.parent) kinds.push("moved");
  if (old.areaKm2 !== now.areaKm2) kinds.push("size");
  return kinds;
}

/** Points stand for boundaries where there are none: a schematic map follows them. */
function shapesOf({ areas, boundarySources }: ComparedPlaces): ReadonlyMap<AreaCode, string> {
  const points = areas.flatMap(({ code, lon, lat }) =>
    lon === null || lat === null ? [] : [[code, `${lon} ${lat}`] as const],
  );
  const shapes = boundarySources.flatMap(({ boundaries }) =>
    boundaries.map(({ area, geometry }) => [area, JSON.stringify(geometry)] as const),
  );
  return new Map([...points, ...shapes]);
}
