import type { AreaCode } from "../model/area.ts";
import type { NeedSupplyArea, NeedSupplyResult } from "../model/need-supply.ts";
import { remembered } from "./remembered.ts";

/** Finds an area in a pair of need and supply; undefined where the pair is not of its level. */
export function needSupplyAreaOf(
  result: NeedSupplyResult,
  area: AreaCode,
): NeedSupplyArea | undefined {
  return areasByCode(result).get(area);
}

const areasByCode = remembered(
  ({ areas }: NeedSupplyResult) => new Map(areas.map((found) => [found.area, found])),
);
