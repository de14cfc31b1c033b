import type { Language } from "../model/language.ts";
import { languageOf, localeIn, say, type AtlasContext } from "../figures/context.ts";

/** Says that a text exists only in another language; null where it is in the reader's own. */
export function fallbackNotice(context: AtlasContext, written: Language): string | null {
  if (written === languageOf(context)) return null;
  return say(context, "prose.fallback", { language: localeIn(context, written).name });
}
