import type { PlacedLabel } from "./label-request.ts";

/** Both-high and the two strong classes beside it carry paper-coloured text. */
const STRONG_PAIRS = new Set(["b23", "b32", "b33"]);

/** Gives the classes of a label: readable on its area where it lies inside, else with a halo. */
export function textClass({ isInside }: Pick<PlacedLabel, "isInside">, areaClass: string): string {
  if (isInside && STRONG_PAIRS.has(areaClass)) return "lb lb-on";
  if (isInside && /^b\d\d$/.test(areaClass)) return "lb";
  if (isInside && /^(q[1-5]|d[1-6])$/.test(areaClass)) return `lb on-${areaClass}`;
  return "lb halo";
}
