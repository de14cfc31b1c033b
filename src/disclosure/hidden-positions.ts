import type { Observation } from "../model/observation.ts";
import type { Foresight } from "./foresight.ts";

/**
 * Finds what an attacker does not see of an atlas with all that will be derived: what is gone, and
 * what follows from that.
 */
export function hiddenPositions(
  { atlas, derived }: Foresight,
  isGone: (observation: Observation) => boolean,
): ReadonlySet<number> {
  return new Set(
    atlas.observations.flatMap((observation, i) => {
      const found = derived.get(i);
      const follows = found !== undefined && (found.kind !== "count" || found.parts.some(isGone));
      return follows || isGone(observation) ? [i] : [];
    }),
  );
}
