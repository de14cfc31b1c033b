import { languageOf, type AtlasContext } from "../figures/context.ts";
import { formatNumber, percentGap } from "../scales/format-number.ts";
import { canon } from "../stats/canon.ts";

/** Writes a share (0 to 1) in per cent, with one decimal where it is no whole number of them. */
export function formatShare(context: AtlasContext, share: number): string {
  const language = languageOf(context);
  const percent = canon(share * 100);
  const decimals = Number.isInteger(percent) ? 0 : 1;
  return `${formatNumber(percent, { language, decimals })}${percentGap(language)}%`;
}
