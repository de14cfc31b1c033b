import type { Language } from "../model/language.ts";
import { localeIn, type AtlasContext } from "../figures/context.ts";

/** Gives the direction of a text that is written the other way than its page; else undefined. */
export function foreignDirection(
  context: AtlasContext,
  written: Language,
): "ltr" | "rtl" | undefined {
  const { direction } = localeIn(context, written);
  return direction === context.locale.direction ? undefined : direction;
}
