import type { DisclosureRules } from "../model/atlas-config.ts";
import type { Atlas } from "../model/atlas.ts";
import type { Observation, PublishedObservation } from "../model/observation.ts";
import type { Problem } from "../model/problem.ts";
import type { System } from "./system.ts";
import { atlasSystems } from "./atlas-systems.ts";
import { auditSystem } from "./audit-system.ts";
import { indexObservations } from "./observation-index.ts";
import { publishObservation } from "./publish-observation.ts";
import { roundedObservation } from "./rounded-observation.ts";
import { unjudgedIndicators } from "./unjudged-indicators.ts";
import { withholdFurther } from "./withhold-further.ts";

/** An atlas after disclosure control. It must not be built where the problems hold an error. */
export interface ProtectionResult {
  readonly atlas: Atlas;
  readonly problems: readonly Problem[];
  /** How many observations are withheld for themselves, and how many to hide those. */
  readonly withheld: { readonly primary: number; readonly secondary: number };
  readonly rules: DisclosureRules;
}

/**
 * Withholds what would tell of too few people, and what would give that away, then attacks the outcome
 * (method.md 13). Observations keep their order and none is dropped; those that came withheld stay
 * so. Zeros are published and missing stays missing. Rounding, where declared, comes last.
 */
export function protect(atlas: Atlas<Observation>): ProtectionResult {
  const rules = atlas.config.disclosure;
  const systems = atlasSystems(atlas);
  const primary = primaryPositions(atlas, systems);
  const withheld = new Set([...deliveredPositions(atlas), ...primary]);
  const before = withheld.size;
  const isWithheld = (position: number): boolean => withheld.has(position);
  for (const system of systems) {
    for (const position of withholdFurther(system, isWithheld)) withheld.add(position);
  }
  const problems = systems.flatMap((system) => auditSystem(system, { isWithheld, k: rules.k }));
  return {
    atlas: { ...atlas, observations: published(atlas, isWithheld) },
    problems: [...unjudgedIndicators(atlas), ...problems],
    withheld: { primary: primary.size, secondary: withheld.size - before },
    rules,
  };
}

function deliveredPositions({ observations }: Atlas<Observation>): number[] {
  return observations.flatMap(({ status }, i) => (status === "suppressed" ? [i] : []));
}

/** An indicator that is public stays so, whatever it gives away: the audit tells. */
function primaryPositions(atlas: Atlas<Observation>, systems: readonly System[]): Set<number> {
  const protectedCodes = new Set(
    atlas.indicators.filter(({ protect }) => protect === "people").map(({ code }) => code),
  );
  const positions = systems.flatMap(({ cluster }) => cluster.primary);
  return new Set(
    positions.filter((position) => {
      const observation = atlas.observations[position];
      if (observation === undefined || observation.status === "suppressed") return false;
      return protectedCodes.has(observation.indicator);
    }),
  );
}

function published(
  atlas: Atlas<Observation>,
  isWithheld: (position: number) => boolean,
): PublishedObservation[] {
  const { roundBase } = atlas.config.disclosure;
  if (roundBase === undefined) {
    return atlas.observations.map((o, i) => publishObservation(o, isWithheld(i)));
  }
  const index = indexObservations(atlas);
  return atlas.observations.map((observation, i) =>
    isWithheld(i)
      ? publishObservation(observation, true)
      : publishObservation(roundedObservation(index, observation, roundBase), false),
  );
}
