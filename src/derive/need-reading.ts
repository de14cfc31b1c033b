import type { LevelId } from "../model/area.ts";
import type { AtlasConfig } from "../model/atlas-config.ts";
import type { IndexResult } from "../model/composite-index.ts";
import type { Indicator, IndicatorCode } from "../model/indicator.ts";
import type { NeedSupplyResult } from "../model/need-supply.ts";
import type { PublishedObservation } from "../model/observation.ts";
import type { Period } from "../model/period.ts";
import type { StatedNumber } from "../model/stated-number.ts";
import { isValued } from "../model/status.ts";
import {
  indicatorOf,
  levelsOf,
  membersOf,
  observationOf,
  periodsOf,
  type AtlasLookup,
} from "./lookup.ts";
import { isBelowRegistry } from "./registry-level.ts";
import { statedObservation, statedOf } from "./stated-of.ts";

/** The need of an area; the weight is what a fair share of supply is in proportion to. */
export interface AreaNeed extends StatedNumber {
  readonly weight: StatedNumber;
}

/** The need of a pair, parallel to the members of its level. */
export interface NeedReading {
  readonly need: NeedSupplyResult["need"];
  readonly level: LevelId;
  readonly period: Period;
  readonly areas: readonly AreaNeed[];
  readonly residents: readonly StatedNumber[];
  readonly isReversed: boolean;
  readonly weighedBy: NeedSupplyResult["weighedBy"];
  readonly illustrative: boolean;
}

/**
 * Reads the need of a declared pair: the score of the index where it bears that name, else an
 * indicator at the lowest level that has it and at which services are counted. Undefined where no
 * area has a value.
 */
export function needReading(
  lookup: AtlasLookup,
  { need }: Pick<AtlasConfig["needSupply"][number], "need">,
): NeedReading | undefined {
  const { indexResult } = lookup.atlas;
  if (indexResult?.id === need) return indexNeed(lookup, indexResult);
  if (!lookup.indicatorByCode.has(need)) return undefined;
  return indicatorNeed(lookup, indicatorOf(lookup, need));
}

function indexNeed(lookup: AtlasLookup, index: IndexResult): NeedReading {
  const { level, period, areas } = index;
  const residents = residentsOf(lookup, level);
  const needs = areas.map(({ score, status }): StatedNumber => ({
    value: score,
    status,
    provisional: false,
  }));
  const external = lookup.atlas.index?.external ?? null;
  const isReversed =
    external !== null && indicatorOf(lookup, external).direction === "higher-better";
  const weights = weighted(needs, residents, isReversed);
  return {
    need: { kind: "index", code: index.id },
    level,
    period,
    areas: weighedNeeds(needs, weights),
    residents,
    isReversed,
    weighedBy: weights === null ? null : "weighted-residents",
    illustrative: index.illustrative,
  };
}

function indicatorNeed(lookup: AtlasLookup, indicator: Indicator): NeedReading | undefined {
  const { code, kind, direction, illustrative } = indicator;
  const level = countedLevel(lookup, code);
  const period = level === undefined ? undefined : periodsOf(lookup, code, level).at(-1);
  if (level === undefined || period === undefined) return undefined;
  const residents = residentsOf(lookup, level);
  const observations = membersOf(lookup, level).map((area) =>
    observationOf(lookup, { indicator: code, area: area.code, period }),
  );
  const needs = observations.map(statedObservation);
  const isReversed = direction === "higher-better";
  const isPeople = !isReversed && (kind === "count" || kind === "proportion" || kind === "rate");
  const weights = isPeople
    ? observations.map((observation, i) => peopleOf(indicator, observation, residents[i]))
    : weighted(needs, residents, isReversed);
  return {
    need: { kind: "indicator", code },
    level,
    period,
    areas: weighedNeeds(needs, weights),
    residents,
    isReversed,
    weighedBy: weighing(weights, isPeople),
    illustrative,
  };
}

function countedLevel(lookup: AtlasLookup, code: IndicatorCode): LevelId | undefined {
  const levels = levelsOf(lookup, code);
  return (levels.findLast(({ id }) => !isBelowRegistry(lookup, id)) ?? levels.at(-1))?.id;
}

function weighing(weights: unknown, isPeople: boolean): NeedReading["weighedBy"] {
  if (weights === null) return null;
  return isPeople ? "people" : "weighted-residents";
}

/** Joins needs and weights; what cannot be weighed has no weight, which is missing. */
function weighedNeeds(
  needs: readonly StatedNumber[],
  weights: readonly StatedNumber[] | null,
): readonly AreaNeed[] {
  return needs.map((need, i) => {
    const status = isValued(need.status) ? "missing" : need.status;
    return { ...need, weight: weights?.[i] ?? { value: null, status, provisional: false } };
  });
}

/**
 * Gives the people whom a count, share or rate counts; without their number, that of its residents,
 * which is worked back and so an estimate.
 */
function peopleOf(
  { kind, multiplier }: Indicator,
  observation: PublishedObservation | undefined,
  residents: StatedNumber = statedObservation(undefined),
): StatedNumber {
  const need = statedObservation(observation);
  if (observation?.value == null || kind === "count") return need;
  if (observation.numerator !== null) return { ...need, value: observation.numerator };
  if (residents.value === null) return residents;
  const people = (observation.value / multiplier) * residents.value;
  return statedOf(people, [need, residents, { status: "estimated", provisional: false }]);
}

/** Weights residents by a score; not where it may be below 0 or where less of it means more need. */
function weighted(
  needs: readonly StatedNumber[],
  residents: readonly StatedNumber[],
  isReversed: boolean,
): readonly StatedNumber[] | null {
  if (isReversed || needs.some(({ value }) => value !== null && value < 0)) return null;
  return needs.map((need, i) => {
    const people = residents[i] ?? statedObservation(undefined);
    const isKnown = need.value !== null && people.value !== null;
    return statedOf(isKnown ? need.value * people.value : null, [need, people]);
  });
}

function residentsOf(lookup: AtlasLookup, level: LevelId): readonly StatedNumber[] {
  const { populationIndicator } = lookup.atlas.config;
  const period = periodsOf(lookup, populationIndicator, level).at(-1) ?? "";
  return membersOf(lookup, level).map((area) =>
    statedObservation(
      observationOf(lookup, { indicator: populationIndicator, area: area.code, period }),
    ),
  );
}
