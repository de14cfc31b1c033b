import type { Language } from "../model/language.ts";
import { languageOf, say, type AtlasContext } from "../figures/context.ts";
import { localeOf } from "../locales/locale.ts";

/** Says that a text exists only in another language; null where it is in the reader's own. */
export function fallbackNotice(context: AtlasContext, written: Language): string | null {
  if (written === languageOf(context)) return null;
  return say(context, "prose.fallback", { language: localeOf(written).name });
}
