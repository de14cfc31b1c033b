import type { Atlas } from "../model/atlas.ts";
import type { Observation } from "../model/observation.ts";
import type { Foreseen } from "./foreseen-observation.ts";
import { foreseen } from "./foreseen.ts";

/** An atlas with what will be derived set behind what was delivered. */
export interface Foresight {
  readonly atlas: Atlas<Observation>;
  /** What will be derived, by position; smaller positions were delivered. */
  readonly derived: ReadonlyMap<number, Foreseen>;
}

/** Sets what will be derived behind what was delivered, so that both are judged alike. */
export function foresee(atlas: Atlas<Observation>): Foresight {
  const found = foreseen(atlas);
  const first = atlas.observations.length;
  return {
    atlas: {
      ...atlas,
      observations: [...atlas.observations, ...found.map(({ observation }) => observation)],
    },
    derived: new Map(found.map((one, i) => [first + i, one])),
  };
}
