import type { Atlas } from "../model/atlas.ts";
import type { PublishedObservation } from "../model/observation.ts";
import type { Problem } from "../model/problem.ts";
import { observationKey } from "../model/observation.ts";
import { problem } from "../model/problem.ts";

/** What an edition published and the working atlas does not: withheld today, or gone. */
export interface EarlierValue {
  readonly edition: string;
  readonly observation: PublishedObservation;
}

/** The observations of a stored edition. */
export interface StoredNumbers {
  readonly name: string;
  readonly observations: readonly PublishedObservation[];
}

/**
 * Lists what a stored edition published of cells that are withheld today, and of cells that are no
 * longer there at all: whoever kept the edition still has them.
 */
export function publishedEarlier(
  { observations, areas, indicators }: Pick<Atlas, "observations" | "areas" | "indicators">,
  edition: StoredNumbers,
): readonly EarlierValue[] {
  const today = new Map(observations.map((item) => [observationKey(item), item.status]));
  const known = new Set([...areas, ...indicators].map(({ code }) => code));
  return edition.observations
    .filter(({ value, area, indicator }) => {
      return value !== null && known.has(area) && known.has(indicator);
    })
    .filter((item) => {
      const status = today.get(observationKey(item));
      return status === "suppressed" || (status === undefined && !item.derived);
    })
    .map((observation) => ({ edition: edition.name, observation }));
}

/** Warns, once an indicator and edition, of numbers that are withheld today and were published. */
export function earlierProblems(
  { observations }: Pick<Atlas, "observations">,
  earlier: readonly EarlierValue[],
): readonly Problem[] {
  const withheld = new Set(
    observations.filter(({ status }) => status === "suppressed").map(observationKey),
  );
  const told = earlier.filter(({ observation }) => withheld.has(observationKey(observation)));
  const groups = Map.groupBy(
    told,
    ({ edition, observation }) => `${edition}|${observation.indicator}`,
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [warning(first, group.length)];
  });
}

function warning({ edition, observation }: EarlierValue, count: number): Problem {
  const values = count === 1 ? "1 value" : `${count} values`;
  return problem(
    { file: `data/editions/${edition}`, column: observation.indicator },
    {
      found: `${values} that edition "${edition}" published and that are withheld today`,
      expected: "what was published once cannot be withheld any more: the edition still shows it",
      remedy: "Pages of today do not repeat it. Delete the edition if it must not be shown.",
      severity: "warning",
    },
  );
}
