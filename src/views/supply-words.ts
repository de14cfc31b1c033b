import type { AreaCode } from "../model/area.ts";
import type { Service } from "../model/service.ts";
import { areaOf } from "../derive/lookup.ts";
import { hasInvented, type Supply } from "../derive/service-supply.ts";
import { say, textOf, type AtlasContext } from "../figures/context.ts";
import { formatCount } from "../figures/format-count.ts";

/** A cell about the services of an area: a count, or the words for one of the kinds of nothing. */
export interface SupplyCell {
  readonly text: string;
  readonly isNumber: boolean;
  /** True where an invented record was counted. */
  readonly isDaggered: boolean;
}

/** A number of services with the mark of invented records; empty where there are none. */
export interface ServiceCount {
  readonly text: string;
  readonly isDaggered: boolean;
}

/** Counts services for a cell of a table. */
export function serviceCount(context: AtlasContext, services: readonly Service[]): ServiceCount {
  const text = services.length === 0 ? "" : formatCount(context, services.length);
  return { text, isDaggered: hasInvented(services) };
}

/** Says how many services an area has, or why there is no number. */
export function supplyCell(
  context: AtlasContext,
  { state, here, from, wide, surveyedAround }: Supply,
): SupplyCell {
  if (state === "here") {
    const text = formatCount(context, here.length);
    return { text, isNumber: true, isDaggered: hasInvented(here) };
  }
  if (state === "served") {
    const elsewhere = from.length - wide.length;
    const parts = [
      ...(wide.length > 0
        ? [say(context, "services.inLarger", { count: wide.length, name: namedBy(context, wide) })]
        : []),
      ...(elsewhere > 0 ? [say(context, "services.servedFrom", { count: elsewhere })] : []),
    ];
    return { text: parts.join(" · "), isNumber: false, isDaggered: hasInvented(from) };
  }
  if (surveyedAround !== null) {
    const name = areaName(context, surveyedAround);
    const text = say(context, "services.noneLarger", { name });
    return { text, isNumber: false, isDaggered: false };
  }
  const key = state === "none" ? "services.noneFound" : "services.notLooked";
  return { text: say(context, key), isNumber: false, isDaggered: false };
}

/** Names the areas that services name as their own, each once. */
export function namedBy(context: AtlasContext, services: readonly Service[]): string {
  const codes = [...new Set(services.flatMap(({ area }) => area ?? []))];
  return codes.map((code) => areaName(context, code)).join(" · ");
}

function areaName(context: AtlasContext, code: AreaCode): string {
  return textOf(context, areaOf(context.lookup, code).name);
}

/** Explains the daggers of services; empty where none of them is invented. */
export function inventedNote(context: AtlasContext, services: readonly Service[]): string {
  return hasInvented(services) ? say(context, "services.inventedNote") : "";
}
