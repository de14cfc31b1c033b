import { needSupplyResults } from "../derive/need-supply.ts";
import { takeUpResults } from "../derive/take-up.ts";
import { hrefOf, languageOf, say, type AtlasContext } from "../figures/context.ts";
import { formatCount } from "../figures/format-count.ts";
import { comparedWords } from "../figures/need-supply-words.ts";
import { groupLabel } from "../figures/take-up-words.ts";
import { address } from "../markup/address.ts";
import { formatPeriod } from "../scales/format-date.ts";
import { MINIMUM_AREAS } from "../stats/minimum-areas.ts";
import { pairTitle } from "./need-supply-view.ts";

/** States how need was held against supply, pair by pair. */
export function needSupplyMethod(context: AtlasContext): readonly string[] {
  return needSupplyResults(context.lookup).map((result) =>
    say(context, "methods.needSupply.text", {
      pair: pairTitle(context, result),
      minimum: formatCount(context, MINIMUM_AREAS.correlation),
      compared: comparedWords(context, result),
    }),
  );
}

/** States how the rates of every take-up funnel were made. */
export function takeUpMethod(context: AtlasContext): readonly string[] {
  return takeUpResults(context.lookup).map((result) =>
    say(context, "methods.takeUp.text", {
      group: groupLabel(context, result),
      period: formatPeriod(result.period, languageOf(context)),
      complete: formatCount(context, result.complete),
      count: formatCount(context, result.areas.length),
    }),
  );
}

/** Lists the files of need against supply and of take-up. */
export function needSupplyDownloads(context: AtlasContext) {
  return [
    ...needSupplyResults(context.lookup).map((result) => ({
      label: say(context, "data.needSupply", { pair: pairTitle(context, result) }),
      href: hrefOf(context, address.needSupplyCsv(result.id)),
      use: say(context, "needSupply.description"),
    })),
    ...takeUpResults(context.lookup).map((result) => ({
      label: say(context, "data.takeUp", { group: groupLabel(context, result) }),
      href: hrefOf(context, address.takeUpCsv(result.id)),
      use: say(context, "takeUp.description"),
    })),
  ];
}
