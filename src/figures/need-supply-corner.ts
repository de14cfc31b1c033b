import type { MessageKey } from "../locales/en.ts";
import type { NeedSupplyCorner, NeedSupplyResult } from "../model/need-supply.ts";
import { say, type AtlasContext } from "./context.ts";

const CORNERS: Readonly<Record<NeedSupplyCorner, MessageKey>> = {
  "high-need/low-supply": "needSupply.corner.highLow",
  "high-need/high-supply": "needSupply.corner.highHigh",
  "low-need/high-supply": "needSupply.corner.lowHigh",
  "low-need/low-supply": "needSupply.corner.lowLow",
};

/** Where the median of supply is 0, a low supply is none at all. */
const CORNERS_OF_NONE: Readonly<Record<NeedSupplyCorner, MessageKey>> = {
  "high-need/low-supply": "needSupply.corner.highNone",
  "high-need/high-supply": "needSupply.corner.highSome",
  "low-need/high-supply": "needSupply.corner.lowSome",
  "low-need/low-supply": "needSupply.corner.lowNone",
};

/** Names one of the four corners of a pair. */
export function cornerWords(
  context: AtlasContext,
  { supplyCut }: Pick<NeedSupplyResult, "supplyCut">,
  corner: NeedSupplyCorner,
): string {
  return say(context, (supplyCut === 0 ? CORNERS_OF_NONE : CORNERS)[corner]);
}
