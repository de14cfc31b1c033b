import type { Area } from "../model/area.ts";
import type { AtlasLookup } from "./lookup.ts";

/** True where an area has a page of its own: a member of a level with profiles. */
export function hasProfile({ levelById }: AtlasLookup, { level, role }: Area): boolean {
  return role === "member" && levelById.get(level)?.profile === true;
}
