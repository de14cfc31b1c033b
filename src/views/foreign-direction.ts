import type { AtlasContext } from "../figures/context.ts";
import type { Language } from "../model/language.ts";
import { localeOf } from "../locales/locale.ts";

/** Gives the direction of a text that is written the other way than its page; else undefined. */
export function foreignDirection(
  { locale }: AtlasContext,
  written: Language,
): "ltr" | "rtl" | undefined {
  const { direction } = localeOf(written);
  return direction === locale.direction ? undefined : direction;
}
