import type { IndexScenario } from "../model/composite-index.ts";
import type { CompositeIndexInput, CompositeIndexOptions } from "./composite-index.ts";
import { compositeIndex } from "./composite-index.ts";
import { rankShift } from "./rank-shift.ts";

/**
 * Recomputes an index with every other normalisation, with the other combination, and without each
 * of its domains in turn, and gives the average rank shift of each (method.md 4.8). They are listed,
 * never averaged.
 *
 *     indexScenarios({ areas, domains }).map(({ choice }) => choice)
 *     // ["minmax", "rank-normal", "geometric", "work", "income", "health"]
 */
export function indexScenarios(
  input: CompositeIndexInput,
  options: CompositeIndexOptions = {},
): readonly IndexScenario[] {
  const reference = ranksOf(input, options);
  const scenario = (
    { kind, choice }: Pick<IndexScenario, "kind" | "choice">,
    other: readonly (number | null)[],
  ): IndexScenario => ({ kind, choice, meanShift: rankShift(reference, other) });
  const { normalise: normalised = "zscore", combine: combined = "linear" } = options;
  const normalisations = (["zscore", "minmax", "rank-normal"] as const)
    .filter((choice) => choice !== normalised)
    .map((choice) =>
      scenario({ kind: "normalise", choice }, ranksOf(input, { ...options, normalise: choice })),
    );
  const combinations = (["linear", "geometric"] as const)
    .filter((choice) => choice !== combined)
    .map((choice) =>
      scenario({ kind: "combine", choice }, ranksOf(input, { ...options, combine: choice })),
    );
  const { areas, domains } = input;
  const omissions = (domains.length > 1 ? domains : []).map(({ id }) => {
    const fewer = { areas, domains: domains.filter((domain) => domain.id !== id) };
    return scenario({ kind: "without-domain", choice: id }, ranksOf(fewer, options));
  });
  return [...normalisations, ...combinations, ...omissions];
}

function ranksOf(input: CompositeIndexInput, options: CompositeIndexOptions): (number | null)[] {
  return compositeIndex(input, options).areas.map(({ rank }) => rank);
}
