import type { AtlasConfig } from "../model/atlas-config.ts";
import type { NeedSupplyResult } from "../model/need-supply.ts";
import type { AtlasLookup } from "./lookup.ts";
import type { NeedReading } from "./need-reading.ts";
import { hasInvented } from "./service-supply.ts";

type Pair = AtlasConfig["needSupply"][number];
type InventedSides = Pick<NeedSupplyResult, "isNeedInvented" | "isSupplyInvented" | "illustrative">;

/** Says which sides of a pair were invented; supply per person in need is where the need is. */
export function inventedSides(
  { atlas }: AtlasLookup,
  { supply, per }: Pair,
  { illustrative: isNeedInvented }: Pick<NeedReading, "illustrative">,
): InventedSides {
  const counted = atlas.services.filter(
    ({ status, taxonomy }) => status === "active" && taxonomy.includes(supply),
  );
  const isSupplyInvented = hasInvented(counted) || (per === "need" && isNeedInvented);
  return { isNeedInvented, isSupplyInvented, illustrative: isNeedInvented || isSupplyInvented };
}
