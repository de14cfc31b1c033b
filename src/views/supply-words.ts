import type { Service } from "../model/service.ts";
import { hasInvented, type Supply } from "../derive/service-supply.ts";
import { say, type AtlasContext } from "../figures/context.ts";
import { formatCount } from "../figures/format-count.ts";

/** A cell about the services of an area: a count, or the words for one of the kinds of nothing. */
export interface SupplyCell {
  readonly text: string;
  readonly isNumber: boolean;
  /** True where an invented record was counted. */
  readonly isDaggered: boolean;
}

/** Says how many services an area has, or why there is no number. */
export function supplyCell(
  context: AtlasContext,
  { state, here, from, isWide }: Supply,
): SupplyCell {
  if (state === "here") {
    const text = formatCount(context, here.length);
    return { text, isNumber: true, isDaggered: hasInvented(here) };
  }
  if (state === "served") {
    const key = isWide ? "services.wideCell" : "services.servedFrom";
    const text = say(context, key, { count: from.length });
    return { text, isNumber: false, isDaggered: hasInvented(from) };
  }
  const key = state === "none" ? "services.noneFound" : "services.notLooked";
  return { text: say(context, key), isNumber: false, isDaggered: false };
}

/** Explains the daggers of services; empty where none of them is invented. */
export function inventedNote(context: AtlasContext, services: readonly Service[]): string {
  return hasInvented(services) ? say(context, "services.inventedNote") : "";
}
