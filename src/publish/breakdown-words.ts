import type { AtlasContext } from "../figures/context.ts";
import { breakdownLabel } from "../figures/breakdown-label.ts";
import { fileWord } from "../locales/file-word.ts";

/** Says a breakdown in words; the empty one is the total. */
export function breakdownWords(context: AtlasContext, breakdown: string): string {
  if (breakdown === "") return fileWord(context.locale, "total");
  return breakdownLabel(context, breakdown);
}
