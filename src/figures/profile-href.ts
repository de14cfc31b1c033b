import type { Area } from "../model/area.ts";
import { hasProfile } from "../derive/has-profile.ts";
import { address } from "../markup/address.ts";
import { hrefOf, languageOf, type AtlasContext } from "./context.ts";

/** Makes the link to the profile of an area; null where it has none. */
export function profileHref(context: AtlasContext, area: Area): string | null {
  if (!hasProfile(context.lookup, area)) return null;
  return hrefOf(context, address.area(languageOf(context), area));
}
