import { formatNumber } from "../scales/format-number.ts";
import { languageOf, say, type AtlasContext } from "./context.ts";

/** Writes a whole number; null becomes the words "no data". */
export function formatCount(context: AtlasContext, count: number | null): string {
  if (count === null) return say(context, "status.missing");
  return formatNumber(count, { language: languageOf(context), decimals: 0 });
}
