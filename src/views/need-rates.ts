import type { Area } from "../model/area.ts";
import type { Link } from "./shell.ts";
import { needSupplyAreaOf } from "../derive/need-supply-area.ts";
import { needSupplyResults } from "../derive/need-supply.ts";
import { hrefOf, languageOf, type AtlasContext } from "../figures/context.ts";
import { needSupplyWords } from "../figures/need-supply-words.ts";
import { address } from "../markup/address.ts";

/** Services of a kind per 1,000 people in a need: the label names the need, the link is its page. */
export interface NeedRate extends Link {
  readonly value: string;
  readonly isDaggered: boolean;
}

/**
 * Lists the rates in need of a kind of service in an area, one for each declared pair that counts per
 * need; written as on the page of the pair. Empty where the need or the services are not known.
 */
export function needRates(
  context: AtlasContext,
  { code }: Area,
  taxonomy: string,
): readonly NeedRate[] {
  const own = needSupplyResults(context.lookup).filter(
    ({ per, supply }) => per === "need" && supply === taxonomy,
  );
  return own.flatMap((result): readonly NeedRate[] => {
    const rate = needSupplyAreaOf(result, code)?.supply ?? null;
    if (rate === null) return [];
    const { need, formatSupply } = needSupplyWords(context, result);
    return [
      {
        label: need,
        href: hrefOf(context, address.needSupply(languageOf(context), result.id)),
        value: formatSupply(rate),
        isDaggered: result.illustrative,
      },
    ];
  });
}
