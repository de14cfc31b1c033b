import type { Atlas } from "../model/atlas.ts";
import type { Observation } from "../model/observation.ts";
import type { Problem } from "../model/problem.ts";
import { observationKey } from "../model/observation.ts";
import { problem } from "../model/problem.ts";
import { atlasSystems } from "./atlas-systems.ts";
import { auditSystem } from "./audit-system.ts";
import { foresee } from "./foresight.ts";
import { hiddenPositions } from "./hidden-positions.ts";
import { withWeightsBelow } from "./weights-below.ts";

/**
 * Attacks a published atlas with nothing but its own numbers, the sums that tie them and the
 * knowledge that counts are not negative, and gives a problem for every table in which a sensitive
 * count can be told more closely than by the mark "withheld". Serves also where the data owner did
 * the withholding.
 */
export function audit(published: Atlas, raw: Atlas<Observation>): readonly Problem[] {
  const byKey = new Map(published.observations.map((o) => [observationKey(o), o]));
  const outcomes = raw.observations.map((observation) => {
    const found = byKey.get(observationKey(observation));
    if (found === undefined) throw new Error(`missing observation: ${observationKey(observation)}`);
    return found;
  });
  const foresight = foresee(withWeightsBelow(raw));
  const isGone = (o: Observation): boolean => byKey.get(observationKey(o))?.status === "suppressed";
  const hidden = hiddenPositions(foresight, isGone);
  const isWithheld = (position: number): boolean => hidden.has(position);
  const k = raw.config.disclosure.k;
  return [
    ...outcomes.filter(betrays).map(betrayal),
    ...atlasSystems(foresight.atlas).systems.flatMap((system) =>
      auditSystem(system, { isWithheld, k }),
    ),
  ];
}

function betrays({ status, value, lower, upper, numerator, denominator }: Observation): boolean {
  const numbers = [value, lower, upper, numerator, denominator];
  return status === "suppressed" && numbers.some((number) => number !== null);
}

function betrayal({ area, indicator, period, breakdown }: Observation): Problem {
  const name = breakdown === "" ? indicator : `${indicator} (${breakdown})`;
  return problem(
    { file: "data/observations" },
    {
      found: `indicator "${name}", period "${period}": a withheld observation of area "${area}" has numbers`,
      expected: "a withheld observation has a status and nothing else",
      remedy: "Empty its value, bounds, numerator and denominator.",
    },
  );
}
