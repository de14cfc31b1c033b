import type { Atlas } from "../model/atlas.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Observation } from "../model/observation.ts";
import type { Problem } from "../model/problem.ts";
import type { ObservationIndex } from "./observation-index.ts";
import { problem } from "../model/problem.ts";
import { isQuotient } from "./count-source.ts";
import { indexObservations } from "./observation-index.ts";
import { quotientCounts } from "./quotient-counts.ts";

/**
 * Warns of indicators that ought to be protected and have values without any count by which they
 * could be judged.
 */
export function unjudgedIndicators(atlas: Atlas<Observation>): Problem[] {
  const index = indexObservations(atlas);
  return atlas.indicators
    .filter((indicator) => indicator.protect === "people" && isQuotient(indicator))
    .flatMap((indicator) => {
      const valued = valuesOf(index, indicator);
      const count = valued.filter((observation) =>
        isUnjudged(index, indicator, observation),
      ).length;
      if (count === 0) return [];
      return [unjudged(indicator, count === valued.length ? "" : ` for ${count} values`)];
    });
}

function valuesOf({ atlas, positions }: ObservationIndex, { code }: Indicator): Observation[] {
  return [...(positions.get(code)?.values() ?? [])]
    .flatMap((keys) => [...keys.values()])
    .flatMap((position) => atlas.observations[position] ?? [])
    .filter(({ value }) => value !== null);
}

function isUnjudged(
  index: ObservationIndex,
  indicator: Indicator,
  observation: Observation,
): boolean {
  const { numerator, denominator } = quotientCounts(index, indicator, observation);
  return numerator === null && denominator === null;
}

function unjudged({ code }: Indicator, where: string): Problem {
  return problem(
    { file: "data/observations" },
    {
      severity: "warning",
      found: `indicator "${code}": protect is "people", but no numerator and no denominator is delivered${where}`,
      expected: "its values can be judged by the people that they count",
      remedy: 'Deliver the counts, or say protect "published" where the values are public already.',
    },
  );
}
