import type { Atlas } from "../model/atlas.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Observation } from "../model/observation.ts";

/** No indicator of an atlas can have a code with a space. */
const PREFIX = "take-up of ";

/**
 * Adds the share of the recognised who are served of every funnel as an indicator that will be
 * derived, so that it is judged like any other: a page shows it, and with it those whom no service
 * reaches, who may be too few to be told (method.md 16). Stages that contradict each other are left out.
 */
export function withTakeUpShares(atlas: Atlas<Observation>): Atlas<Observation> {
  const byCode = new Map(atlas.indicators.map((indicator) => [indicator.code, indicator]));
  const shares = atlas.config.takeUp.flatMap(({ id, recognised, served }): readonly Indicator[] => {
    const counted = byCode.get(served);
    if (counted?.kind !== "count" || byCode.get(recognised)?.kind !== "count") return [];
    const quotient = { numerator: served, denominator: recognised, derived: "quotient" };
    const kind = "proportion" as const;
    const judged = { kind, protect: "people" as const, aggregate: "none" as const };
    return [{ ...counted, ...quotient, ...judged, code: `${PREFIX}${id}` }];
  });
  return shares.length === 0 ? atlas : { ...atlas, indicators: [...atlas.indicators, ...shares] };
}

/** True where an observation is of a share that was added only to be judged. */
export function isTakeUpShare({ indicator }: Pick<Observation, "indicator">): boolean {
  return indicator.startsWith(PREFIX);
}
