import { CONFIDENCE, STRICT_CONFIDENCE } from "../derive/interval-of.ts";
import { formatPercent } from "../scales/format-number.ts";
import { languageOf, type AtlasContext } from "./context.ts";

/** The share of false discoveries that every test of many admits (method.md 7 and 18). */
const FALSE_DISCOVERIES = 0.05;

/** The relative difference below which a change of a value is not told (method.md 18). */
const LEAST_CHANGE = 0.05;

/** Writes the shares that sentences about the method state, as the language writes per cent. */
export function statedShares(context: AtlasContext) {
  const language = languageOf(context);
  const percent = (share: number, decimals = 0) => formatPercent(share, { language, decimals });
  return {
    confidence: percent(CONFIDENCE),
    strict: percent(STRICT_CONFIDENCE, 1),
    rate: percent(FALSE_DISCOVERIES),
    least: percent(LEAST_CHANGE),
  };
}
