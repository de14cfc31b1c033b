import type { AreaCode } from "../model/area.ts";
import type { BreakdownEntry } from "../model/atlas.ts";
import type { PublishedObservation } from "../model/observation.ts";
import type { Period } from "../model/period.ts";
import { areaOf, observationOf, periodsOf, type AtlasLookup } from "./lookup.ts";

/** An age class with what was observed of both sexes, in the order of the sexes. */
export interface PyramidAge {
  readonly age: BreakdownEntry;
  readonly left: PublishedObservation | undefined;
  readonly right: PublishedObservation | undefined;
}

/** The population of an area by sex and age, youngest first; shares are of the published total. */
export interface AgePyramid {
  readonly period: Period;
  readonly total: number;
  readonly sexes: readonly [left: BreakdownEntry, right: BreakdownEntry];
  readonly ages: readonly PyramidAge[];
}

const AGE = "age";
const SEX = "sex";
/** The code that stands on the left, as in most pyramids; else the codes are in their own order. */
const LEFT = "m";

/**
 * Finds the age pyramid of an area in the breakdowns "age" and "sex" of the population, in the latest
 * period of its level or the one that is asked for. Of an age class and its parts the parts count,
 * where they were observed. Undefined unless there are two sexes, two classes with a number and a
 * total above zero.
 */
export function agePyramid(
  lookup: AtlasLookup,
  code: AreaCode,
  period: Period = latestPeriod(lookup, code),
): AgePyramid | undefined {
  const { config } = lookup.atlas;
  const indicator = config.populationIndicator;
  const at = (breakdown: string) =>
    observationOf(lookup, { indicator, area: code, period, breakdown });
  const total = at("")?.value ?? 0;
  const [left, right, ...more] = sexesOf(lookup);
  if (left === undefined || right === undefined || more.length > 0 || total <= 0) return undefined;
  const observed = entriesOf(lookup, AGE)
    .map((age): PyramidAge => {
      const cell = (sex: BreakdownEntry) => at(`${AGE}=${age.code};${SEX}=${sex.code}`);
      return { age, left: cell(left), right: cell(right) };
    })
    .filter((item) => item.left !== undefined || item.right !== undefined);
  const parents = new Set(observed.map(({ age }) => age.parent));
  const ages = observed.filter(({ age }) => !parents.has(age.code));
  const numbered = ages.filter((item) => item.left?.value != null || item.right?.value != null);
  return numbered.length < 2 ? undefined : { period, total, sexes: [left, right], ages };
}

function latestPeriod(lookup: AtlasLookup, code: AreaCode): Period {
  const { populationIndicator } = lookup.atlas.config;
  return periodsOf(lookup, populationIndicator, areaOf(lookup, code).level).at(-1) ?? "";
}

function sexesOf(lookup: AtlasLookup): readonly BreakdownEntry[] {
  const sexes = entriesOf(lookup, SEX);
  return sexes.toSorted((a, b) => Number(b.code === LEFT) - Number(a.code === LEFT));
}

function entriesOf(lookup: AtlasLookup, dimension: string): readonly BreakdownEntry[] {
  const entries = lookup.atlas.breakdowns.filter((entry) => entry.dimension === dimension);
  return entries.toSorted((a, b) => a.order - b.order);
}
