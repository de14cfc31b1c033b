import type { Observation, PublishedObservation } from "../model/observation.ts";

const DIGIT = /\p{N}/u;

/**
 * Marks an observation as having passed disclosure control: as it is, or withheld. A withheld one
 * keeps its place and its note, where that has no digits, and nothing by which the reason for
 * withholding it could be told.
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
    note: DIGIT.test(observation.note) ? "" : observation.note,
  };
}
