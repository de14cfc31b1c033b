import type { FloatingCatchment } from "./enhanced-two-step-floating-catchment.ts";
import { enhancedTwoStepFloatingCatchment } from "./enhanced-two-step-floating-catchment.ts";

/** Input of `twoStepFloatingCatchment`. */
export interface CatchmentInput {
  /** People in need, one number an area. */
  readonly demand: readonly number[];
  /** Capacity, one number a service. */
  readonly supply: readonly number[];
  /** `distances[area][service]`, in the unit of the threshold; null: cannot be reached. */
  readonly distances: readonly (readonly (number | null)[])[];
  /** Largest distance that people travel, included. */
  readonly threshold: number;
}

/**
 * Shares every service among the people within reach of it, and gives each area the sum of what it
 * reaches (Luo and Wang 2003): capacity per person. The demand times the access of all areas is the
 * supply that has any demand.
 *
 *     twoStepFloatingCatchment({ demand: [100], supply: [2], distances: [[5]], threshold: 15 })
 *     // access [0.02]
 */
export function twoStepFloatingCatchment(input: CatchmentInput): FloatingCatchment {
  const { threshold, ...rest } = input;
  return enhancedTwoStepFloatingCatchment({ ...rest, decay: [[threshold, 1]] });
}
