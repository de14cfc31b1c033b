import { canon } from "./canon.ts";

/** A band of distance: its upper limit, included, and the weight of a service in it. */
export type DecayBand = readonly [limit: number, weight: number];

/** Input of `enhancedTwoStepFloatingCatchment`. */
export interface DecayingCatchmentInput {
  /** People in need, one number an area. */
  readonly demand: readonly number[];
  /** Capacity, one number a service. */
  readonly supply: readonly number[];
  /** `distances[area][service]`, in the unit of the bands; null: cannot be reached. */
  readonly distances: readonly (readonly (number | null)[])[];
  /** Bands from the nearest to the farthest. */
  readonly decay: readonly DecayBand[];
}

/** Capacity per person: of every service among those in reach, and for the people of every area. */
export interface FloatingCatchment {
  readonly supplyRatios: readonly number[];
  readonly access: readonly number[];
  /** Places in the list of services that no demand reaches: a warning to the editor. */
  readonly idle: readonly number[];
}

/**
 * Makes the bands of Luo and Qi (2009) for a largest distance: weights 1, 0.68 and 0.22 up to a
 * third, two thirds and the whole of it.
 *
 *     decayBands(30)
 *     // [[10, 1], [20, 0.68], [30, 0.22]]
 */
export function decayBands(threshold: number): readonly DecayBand[] {
  return [
    [threshold / 3, 1],
    [(2 * threshold) / 3, 0.68],
    [threshold, 0.22],
  ];
}

/**
 * Shares every service among the people in reach of it, those nearer by more, and gives each area
 * the weighted sum of what it reaches (Luo and Qi 2009): capacity per person. A service that nobody
 * reaches has the ratio 0 and is listed as idle.
 *
 *     enhancedTwoStepFloatingCatchment({ demand: [100], supply: [2], distances: [[15]], decay })
 *     // access [0.02]
 */
export function enhancedTwoStepFloatingCatchment(input: DecayingCatchmentInput): FloatingCatchment {
  const { demand, supply, distances, decay } = input;
  const weights = demand.map((_, area) =>
    supply.map((_capacity, service) => bandWeight(distances[area]?.[service] ?? null, decay)),
  );
  const reached = supply.map((_, service) =>
    demand.reduce((sum, people, area) => sum + people * (weights[area]?.[service] ?? 0), 0),
  );
  const supplyRatios = supply.map((capacity, service) => {
    const people = reached[service] ?? 0;
    return people === 0 ? 0 : capacity / people;
  });
  const access = weights.map((row) =>
    row.reduce((sum, weight, service) => sum + weight * (supplyRatios[service] ?? 0), 0),
  );
  const idle = [...supply.keys()].filter((service) => reached[service] === 0);
  return { supplyRatios, access, idle };
}

function bandWeight(distance: number | null, decay: readonly DecayBand[]): number {
  if (distance === null) return 0;
  return decay.find(([limit]) => canon(distance) <= canon(limit))?.[1] ?? 0;
}
