import type { Link } from "./shell.ts";
import { needSupplyAreaOf } from "../derive/need-supply-area.ts";
import { needSupplyResults } from "../derive/need-supply.ts";
import { asked } from "../figures/asked.ts";
import { hrefOf, languageOf } from "../figures/context.ts";
import { needSupplyWords } from "../figures/need-supply-words.ts";
import { address } from "../markup/address.ts";

/** Services of a kind per 1,000 people in a need: the label names the need, the link is its page. */
export interface NeedRate extends Link {
  readonly value: string;
  readonly isDaggered: boolean;
}

/** A rate with the kind of service that it counts. */
export interface KindNeedRate extends NeedRate {
  readonly kind: string;
}

/**
 * Lists the rates in need of the services in an area, by its code: for each kind one for each declared
 * pair that counts per need, written as on the page of the pair. Empty where the need or the services
 * are not known.
 */
export const needRates = asked("need-rates", (context, code): readonly KindNeedRate[] => {
  const own = needSupplyResults(context.lookup).filter(({ per }) => per === "need");
  return own.flatMap((result): readonly KindNeedRate[] => {
    const rate = needSupplyAreaOf(result, code)?.supply ?? null;
    if (rate === null) return [];
    const { need, formatSupply } = needSupplyWords(context, result);
    return [
      {
        kind: result.supply,
        label: need,
        href: hrefOf(context, address.needSupply(languageOf(context), result.id)),
        value: formatSupply(rate),
        isDaggered: result.illustrative,
      },
    ];
  });
});
