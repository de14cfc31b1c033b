import type { Supply } from "../derive/service-supply.ts";
import { say, type AtlasContext } from "../figures/context.ts";
import { formatCount } from "../figures/format-count.ts";

/** A cell about the services of an area: a count, or the words for one of the kinds of nothing. */
export interface SupplyCell {
  readonly text: string;
  readonly isNumber: boolean;
}

/** Says how many services an area has, or why there is no number. */
export function supplyCell(context: AtlasContext, { state, here, from }: Supply): SupplyCell {
  if (state === "here") return { text: formatCount(context, here.length), isNumber: true };
  if (state === "served") {
    return { text: say(context, "services.servedFrom", { count: from.length }), isNumber: false };
  }
  const key = state === "none" ? "services.noneFound" : "services.notLooked";
  return { text: say(context, key), isNumber: false };
}
