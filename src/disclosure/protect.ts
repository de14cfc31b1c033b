import type { DisclosureRules } from "../model/atlas-config.ts";
import type { Atlas } from "../model/atlas.ts";
import type { Observation, PublishedObservation } from "../model/observation.ts";
import type { Problem } from "../model/problem.ts";
import type { IndicatorSum } from "./sums-of-many.ts";
import type { System } from "./system.ts";
import { atlasSystems } from "./atlas-systems.ts";
import { auditSystem } from "./audit-system.ts";
import { declarationProblems } from "./declaration-problems.ts";
import { foresee, type Foresight } from "./foresight.ts";
import { indexObservations } from "./observation-index.ts";
import { publishObservation } from "./publish-observation.ts";
import { roundedObservation } from "./rounded-observation.ts";
import { isTakeUpShare, withTakeUpShares } from "./take-up-shares.ts";
import { toldTwice } from "./told-twice.ts";
import { unjoinedSum } from "./unjoined-sum.ts";
import { unjudgedIndicators } from "./unjudged-indicators.ts";
import { withWeightsBelow } from "./weights-below.ts";
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
 * so. Zeros are published and missing stays missing. Quotients that will be derived are judged too:
 * those that must not be are put at the end, withheld. Rounding, where declared, comes last.
 */
export function protect(raw: Atlas<Observation>): ProtectionResult {
  const rules = raw.config.disclosure;
  const foresight = foresee(withWeightsBelow(withTakeUpShares(raw)));
  const { atlas, derived } = foresight;
  const { systems, left } = atlasSystems(atlas);
  const primary = primaryPositions(atlas, systems);
  const following = [...derived].flatMap(([i, { kind }]) => (kind === "count" ? [] : [i]));
  const before = new Set([...deliveredPositions(atlas), ...following, ...primary]);
  const withheld = new Set(before);
  const isWithheld = (position: number): boolean => withheld.has(position);
  for (const system of systems) {
    for (const position of withholdFurther(system, isWithheld)) withheld.add(position);
  }
  const problems = systems.flatMap((system) => auditSystem(system, { isWithheld, k: rules.k }));
  const isDelivered = (position: number): boolean => !derived.has(position);
  const count = (positions: ReadonlySet<number>) => [...positions].filter(isDelivered).length;
  return {
    atlas: { ...raw, observations: published(foresight, { isWithheld, primary }) },
    problems: [
      ...declarationProblems(raw),
      ...unjudgedIndicators(atlas),
      ...left.map((sum) => unjoinedSum(sum, hasWithheld(atlas, sum, isWithheld))),
      ...toldTwice(atlas, isWithheld),
      ...problems,
    ],
    withheld: { primary: count(primary), secondary: count(withheld) - count(before) },
    rules,
  };
}

function hasWithheld(
  { observations }: Atlas<Observation>,
  { total, parts }: IndicatorSum,
  isWithheld: (position: number) => boolean,
): boolean {
  const codes = new Set([total, ...parts]);
  return observations.some(({ indicator }, i) => codes.has(indicator) && isWithheld(i));
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
  { atlas, derived }: Foresight,
  outcome: {
    readonly isWithheld: (position: number) => boolean;
    readonly primary: ReadonlySet<number>;
  },
): PublishedObservation[] {
  const { roundBase } = atlas.config.disclosure;
  const index = indexObservations(atlas);
  return atlas.observations.flatMap((observation, i) => {
    if (isTakeUpShare(observation)) return [];
    const isWithheld = outcome.isWithheld(i);
    const { kind } = derived.get(i) ?? {};
    if (kind === "sum" || (kind === "quotient" && !outcome.primary.has(i))) return [];
    if (kind === "count" && !isWithheld) return [];
    if (isWithheld) return [publishObservation(observation, true)];
    const told =
      roundBase === undefined ? observation : roundedObservation(index, observation, roundBase);
    return [publishObservation(told, false)];
  });
}
