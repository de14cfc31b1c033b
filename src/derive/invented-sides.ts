import type { AtlasConfig } from "../model/atlas-config.ts";
import type { NeedSupplyResult } from "../model/need-supply.ts";
import type { NeedReading } from "./need-reading.ts";
import { indicatorOf, type AtlasLookup } from "./lookup.ts";
import { hasInvented } from "./service-supply.ts";

type Pair = AtlasConfig["needSupply"][number];
type InventedSides = Pick<NeedSupplyResult, "isNeedInvented" | "isSupplyInvented" | "illustrative">;

/** Says which sides of a pair were invented; supply is where the people for whom it is counted are. */
export function inventedSides(
  lookup: AtlasLookup,
  { supply, per }: Pair,
  { illustrative: isNeedInvented }: Pick<NeedReading, "illustrative">,
): InventedSides {
  const { config, services } = lookup.atlas;
  const counted = services.filter(
    ({ status, taxonomy }) => status === "active" && taxonomy.includes(supply),
  );
  const arePeopleInvented =
    per === "need" ? isNeedInvented : indicatorOf(lookup, config.populationIndicator).illustrative;
  const isSupplyInvented = hasInvented(counted) || arePeopleInvented;
  return { isNeedInvented, isSupplyInvented, illustrative: isNeedInvented || isSupplyInvented };
}
