import type { AtlasLookup } from "../derive/lookup.ts";
import type { NeedSupplyResult } from "../model/need-supply.ts";
import type { NeedSupplyMapSpec, NeedSupplyScatterSpec, TakeUpFunnelSpec } from "./figure-spec.ts";
import { needSupplyResults } from "../derive/need-supply.ts";
import { takeUpResults } from "../derive/take-up.ts";

type Specs = readonly (NeedSupplyMapSpec | NeedSupplyScatterSpec | TakeUpFunnelSpec)[];

/** Lists the figures of need against supply and of take-up. */
export function needSupplySpecs(lookup: AtlasLookup): Specs {
  return [
    ...needSupplyResults(lookup).flatMap((result): Specs => {
      const map = needSupplyMapSpec(lookup, result);
      const scatter = { kind: "need-supply-scatter" as const, pair: result.id };
      return [...(map === undefined ? [] : [map]), ...(result.compared > 0 ? [scatter] : [])];
    }),
    ...takeUpResults(lookup).flatMap(({ id }): Specs => {
      const funnel = { kind: "take-up-funnel" as const, funnel: id };
      return [
        { ...funnel, scope: "whole" },
        { ...funnel, scope: "areas" },
      ];
    }),
  ];
}

/** Names the map of a pair; undefined where its level has no boundaries. */
function needSupplyMapSpec(
  lookup: AtlasLookup,
  { id, level, areas }: NeedSupplyResult,
): NeedSupplyMapSpec | undefined {
  const hasMap = lookup.levelById.get(level)?.boundaries !== "none";
  return hasMap && areas.length > 1 ? { kind: "need-supply-map", pair: id } : undefined;
}
