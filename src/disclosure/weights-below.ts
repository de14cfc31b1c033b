import type { Atlas } from "../model/atlas.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Observation } from "../model/observation.ts";

/**
 * Puts the weight of a mean below its line, where it names no denominator: the mean of three people
 * tells of three people, and with the means of the others and of all it tells how many they are.
 */
export function withWeightsBelow(atlas: Atlas<Observation>): Atlas<Observation> {
  return { ...atlas, indicators: atlas.indicators.map(weightBelow) };
}

function weightBelow(indicator: Indicator): Indicator {
  const { kind, denominator, weight } = indicator;
  return kind === "mean" && denominator === null
    ? { ...indicator, denominator: weight }
    : indicator;
}
