import type { Observation, PublishedObservation } from "../model/observation.ts";

/**
 * Marks an observation as having passed disclosure control: as it is, or withheld. A withheld one
 * keeps its place and nothing by which its number, or the reason for withholding it, could be told;
 * its note goes too, since words tell numbers as well.
 */
export function publishObservation(
  observation: Observation,
  isWithheld: boolean,
): PublishedObservation {
  return (isWithheld ? emptied(observation) : observation) as PublishedObservation;
}

function emptied(observation: Observation): Observation {
  return {
    ...observation,
    value: null,
    status: "suppressed",
    lower: null,
    upper: null,
    numerator: null,
    denominator: null,
    coverage: 1,
    note: "",
  };
}
