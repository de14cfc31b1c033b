import type { Area } from "../model/area.ts";
import type { IndicatorCode } from "../model/indicator.ts";
import type { Period } from "../model/period.ts";
import { ratio } from "../stats/ratio.ts";
import { observationOf, type AtlasLookup } from "./lookup.ts";

/** Gives the per cent of its parent's count that an area holds; null where one is not known. */
export function shareOfParent(
  lookup: AtlasLookup,
  area: Area,
  { indicator, period }: { readonly indicator: IndicatorCode; readonly period: Period },
): number | null {
  const at = (code: string) =>
    observationOf(lookup, { indicator, area: code, period })?.value ?? null;
  const numerator = at(area.code);
  const denominator = area.parent === null ? null : at(area.parent);
  return ratio({ numerator, denominator, multiplier: 100, kind: "ratio" }).value;
}
