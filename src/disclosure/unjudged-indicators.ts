import type { Atlas } from "../model/atlas.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Observation } from "../model/observation.ts";
import type { Problem } from "../model/problem.ts";
import type { ObservationIndex } from "./observation-index.ts";
import { problem } from "../model/problem.ts";
import { indexObservations } from "./observation-index.ts";
import { quotientCounts } from "./quotient-counts.ts";

const JUDGED_BY_COUNTS: ReadonlySet<string> = new Set(["proportion", "rate", "ratio"]);

/**
 * Warns of indicators that ought to be protected and come without any count by which their values
 * could be judged.
 */
export function unjudgedIndicators(atlas: Atlas<Observation>): Problem[] {
  const index = indexObservations(atlas);
  return atlas.indicators
    .filter(({ protect, kind }) => protect === "people" && JUDGED_BY_COUNTS.has(kind))
    .filter((indicator) => isUnjudged(index, indicator))
    .map(({ code }) => unjudged(code));
}

function isUnjudged(index: ObservationIndex, indicator: Indicator): boolean {
  const periods = [...(index.positions.get(indicator.code)?.values() ?? [])];
  const valued = periods
    .flatMap((keys) => [...keys.values()])
    .flatMap((position) => index.atlas.observations[position] ?? [])
    .filter(({ value }) => value !== null);
  return (
    valued.length > 0 &&
    valued.every((observation) => {
      const { numerator, denominator } = quotientCounts(index, indicator, observation);
      return numerator === null && denominator === null;
    })
  );
}

function unjudged(code: string): Problem {
  return problem(
    { file: "data/observations" },
    {
      severity: "warning",
      found: `indicator "${code}": protect is "people", but no numerator and no denominator is delivered`,
      expected: "its values can be judged by the people that they count",
      remedy: 'Deliver the counts, or say protect "published" where the values are public already.',
    },
  );
}
