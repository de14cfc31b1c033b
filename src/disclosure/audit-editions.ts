import type { Atlas } from "../model/atlas.ts";
import type { Observation } from "../model/observation.ts";
import type { Problem } from "../model/problem.ts";
import type { EarlierValue } from "./published-earlier.ts";
import { observationKey } from "../model/observation.ts";
import { audit } from "./audit.ts";

/**
 * Attacks the published atlas once more with what stored editions add to it (method.md 13.6, item 7):
 * a cell that is withheld today and had the same value in an edition is known, and so is one that is
 * gone from the data. Gives a problem for whatever else can be told from the two together.
 */
export function auditEditions(
  published: Atlas,
  raw: Atlas<Observation>,
  earlier: readonly EarlierValue[],
): readonly Problem[] {
  const rawByKey = new Map(raw.observations.map((item) => [observationKey(item), item]));
  const byKey = new Map(
    earlier.map(({ observation }) => [observationKey(observation), observation]),
  );
  const gone = [...byKey].flatMap(([key, item]) =>
    rawByKey.has(key) || item.derived ? [] : [item],
  );
  const known = new Map([...byKey].filter(([key, item]) => isSameValue(rawByKey.get(key), item)));
  if (gone.length + known.size === 0) return [];
  const observations = published.observations.map(
    (item) => (item.status === "suppressed" ? known.get(observationKey(item)) : undefined) ?? item,
  );
  const stacked = { ...published, observations: [...observations, ...gone] };
  const problems = audit(stacked, { ...raw, observations: [...raw.observations, ...gone] });
  return problems.map(withEditions);
}

/** Digits to which two values are the same. */
const DIGITS = 12;

/** A value that was revised since tells nothing of the one that is withheld today. */
function isSameValue(raw: Observation | undefined, { value }: Observation): boolean {
  if (raw?.value == null || value === null) return false;
  return raw.value.toPrecision(DIGITS) === value.toPrecision(DIGITS);
}

function withEditions(found: Problem): Problem {
  return { ...found, found: `${found.found}, with what stored editions published` };
}
