import type { Atlas } from "../model/atlas.ts";
import type { EditionParts } from "../model/edition.ts";
import type { Observation } from "../model/observation.ts";
import type { Problem } from "../model/problem.ts";
import type { CountCell } from "./count-cell.ts";
import type { EarlierValue } from "./published-earlier.ts";
import type { System } from "./system.ts";
import type { IsWithheld } from "./withhold-further.ts";
import { observationKey } from "../model/observation.ts";
import { atlasSystems } from "./atlas-systems.ts";
import { auditSystem } from "./audit-system.ts";
import { fittingFillings, type Fillings } from "./fitting-fillings.ts";
import { foresee } from "./foresight.ts";
import { hiddenPositions } from "./hidden-positions.ts";
import { linearBounds } from "./linear-bounds.ts";
import { withWeightsBelow } from "./weights-below.ts";
import { isHidden } from "./withhold-further.ts";

/** A stored edition, and what other editions published that is withheld today or gone. */
export interface StoredEdition {
  readonly name: string;
  readonly parts: EditionParts;
  readonly earlier: readonly EarlierValue[];
}

/**
 * Attacks a stored edition with what is published today and in other editions (method.md 13.6, item
 * 7): what it withheld and one of them shows is taken to have been the same then, unless its sums say
 * that it was not. Judged by the rules of today. What the edition tells by itself is no problem here.
 */
export function auditStoredEdition(
  published: Atlas,
  { name, parts, earlier }: StoredEdition,
): readonly Problem[] {
  const bare = tableOf(published, parts);
  const others = earlier.filter(({ edition }) => edition !== name);
  const all = fillingsOf(bare, [
    ...others.map(({ observation }) => observation),
    ...published.observations,
  ]);
  if (all.size === 0) return [];
  const told = fittingFillings(bare, all).flatMap((fillings) =>
    attack(filledWith(bare, fillings), fillings),
  );
  if (told.length === 0) return [];
  const before = new Set(attack(bare, all).map(({ problem: { found } }) => found));
  const byFound = new Map(told.map((one) => [one.problem.found, one]));
  return [...byFound]
    .filter(([found]) => !before.has(found))
    .map(([, one]) => withEdition(one, name));
}

/** An indicator that is public today is so in an edition, too. */
function tableOf(published: Atlas, parts: EditionParts): Atlas<Observation> {
  const today = new Map(published.indicators.map(({ code, protect }) => [code, protect]));
  return {
    ...published,
    ...parts,
    config: { ...parts.config, disclosure: published.config.disclosure },
    indicators: parts.indicators.map((indicator) => {
      return { ...indicator, protect: today.get(indicator.code) ?? indicator.protect };
    }),
    observations: parts.observations.filter(({ derived }) => !derived),
  };
}

/** Finds, by position, what is shown elsewhere of what an edition withheld; the last one counts. */
function fillingsOf({ observations }: Atlas<Observation>, shown: readonly Observation[]): Fillings {
  const byKey = new Map(
    shown.filter(({ value }) => value !== null).map((item) => [observationKey(item), item]),
  );
  return new Map(
    observations.flatMap((item, i) => {
      const found = item.status === "suppressed" ? byKey.get(observationKey(item)) : undefined;
      return found === undefined ? [] : [[i, found] as const];
    }),
  );
}

function filledWith(atlas: Atlas<Observation>, fillings: Fillings): Atlas<Observation> {
  const observations = atlas.observations.map((item, i) => fillings.get(i) ?? item);
  return { ...atlas, observations };
}

interface ToldByFilling {
  readonly problem: Problem;
  /** Areas, with breakdowns, of what tells it. */
  readonly by: readonly string[];
}

/** Attacks the tables that hold a filling. */
function attack(atlas: Atlas<Observation>, fillings: Fillings): readonly ToldByFilling[] {
  const foresight = foresee(withWeightsBelow(atlas));
  const hidden = hiddenPositions(foresight, ({ status }) => status === "suppressed");
  const isWithheld = (position: number): boolean => hidden.has(position);
  const { k } = atlas.config.disclosure;
  return atlasSystems(foresight.atlas).systems.flatMap((system) => {
    const filled = system.cells.filter(({ carriers }) => carriers.some((i) => fillings.has(i)));
    if (filled.length === 0) return [];
    const problems = auditSystem(maybeSmall(system, isWithheld, k), { isWithheld, k });
    const by = filled.map(placeOf);
    return problems.map((problem) => ({ problem, by }));
  });
}

function placeOf({ area, breakdown, period }: CountCell): string {
  return breakdown === "" ? `${area} ${period}` : `${area} (${breakdown}) ${period}`;
}

/** Why an edition withheld a count is forgotten: one that cannot have been small asks for nothing. */
function maybeSmall(system: System, isWithheld: IsWithheld, k: number): System {
  const bounds = linearBounds(system, (i) => {
    const cell = system.cells[i];
    return cell !== undefined && isHidden(cell, isWithheld);
  });
  const cells = system.cells.map((cell, i) => {
    const { lower = 0, upper = Infinity } = bounds[i] ?? {};
    return cell.delivered && (lower >= k || upper < cell.lower) ? { ...cell, demand: null } : cell;
  });
  return { ...system, cells };
}

function withEdition({ problem, by }: ToldByFilling, name: string): Problem {
  return {
    ...problem,
    place: { file: `data/editions/${name}` },
    found: `edition "${name}", ${problem.found}, with what today’s data or other editions publish`,
    remedy: `The edition also withholds ${by.join(", ")}, which is published now: withhold it in data/observations, too (empty its value and write the status "suppressed"), or delete the edition.`,
  };
}
