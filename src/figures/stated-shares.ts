import { CONFIDENCE, STRICT_CONFIDENCE } from "../derive/interval-of.ts";
import { formatPercent } from "../scales/format-number.ts";
import { FALSE_DISCOVERY_RATE } from "../stats/benjamini-hochberg.ts";
import { MIN_RELATIVE } from "../stats/materiality.ts";
import { languageOf, type AtlasContext } from "./context.ts";

/** Writes the shares that sentences about the method state, as the language writes per cent. */
export function statedShares(context: AtlasContext) {
  const language = languageOf(context);
  const percent = (share: number, decimals = 0) => formatPercent(share, { language, decimals });
  return {
    confidence: percent(CONFIDENCE),
    strict: percent(STRICT_CONFIDENCE, 1),
    rate: percent(FALSE_DISCOVERY_RATE),
    least: percent(MIN_RELATIVE),
  };
}
