import type { Area } from "../model/area.ts";
import type { AtlasLookup } from "./lookup.ts";

/**
 * Gives the square kilometres of an area: its own, else the sum of its parts where they fill it and
 * all of them are known.
 */
export function areaSize(lookup: AtlasLookup, area: Area): number | null {
  if (area.areaKm2 !== null) return area.areaKm2;
  const sizes = (lookup.childrenByArea.get(area.code) ?? []).map(({ areaKm2 }) => areaKm2);
  if (!area.complete || sizes.length === 0 || sizes.includes(null)) return null;
  return sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
}
