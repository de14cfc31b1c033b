import type { Area, AreaCode, LevelId } from "../model/area.ts";
import type { Indicator, IndicatorCode } from "../model/indicator.ts";
import type { Period } from "../model/period.ts";
import { canon } from "../stats/canon.ts";
import { MINIMUM_AREAS } from "../stats/minimum-areas.ts";
import { neighbourFinder, type SimilarArea } from "../stats/neighbour-finder.ts";
import { levelValues } from "./level-values.ts";
import { indicatorOf, membersOf, observationOf, periodsOf, type AtlasLookup } from "./lookup.ts";
import { rememberedBy } from "./remembered.ts";

/** By what areas are told to be alike: the inputs of the index, else neutral context. */
export type SimilarityBasis = "index" | "context";

/** The areas most like one, nearest first, and what was compared; none where they are too few. */
export interface SimilarAreas {
  readonly basis: SimilarityBasis;
  readonly variables: readonly Indicator[];
  readonly areas: readonly Area[];
  /** Number of areas with any of the variables, and how many are needed at least. */
  readonly areaCount: number;
  readonly needed: number;
}

/** How many areas are named. */
const NAMED = 5;

/**
 * Finds the areas of the same level that are most like an area (method.md 8): by the inputs of the
 * index of that level, else by its neutral indicators that are no counts, each in its latest period.
 * None are named where fewer areas than `needed` can be compared. Null where there is nothing to
 * compare.
 */
export function similarAreas(lookup: AtlasLookup, area: Area): SimilarAreas | null {
  const table = similarityTable(lookup, area.level);
  if (table === null) return null;
  const { basis, variables, ids, nearestTo } = table;
  const needed = Math.max(MINIMUM_AREAS.similar, variables.length + 2);
  const isKnown = ids.size >= needed && ids.has(area.code);
  const neighbours = isKnown ? nearestTo(area.code) : [];
  const areas = neighbours.flatMap(({ id }) => lookup.areaByCode.get(id) ?? []);
  return { basis, variables, areas, areaCount: ids.size, needed };
}

interface SimilarityTable {
  readonly basis: SimilarityBasis;
  readonly variables: readonly Indicator[];
  readonly ids: ReadonlySet<AreaCode>;
  readonly nearestTo: (target: AreaCode) => readonly SimilarArea[];
}

const similarityTable = rememberedBy((level: LevelId) => level, madeTable);

function madeTable(lookup: AtlasLookup, level: LevelId): SimilarityTable | null {
  const ofIndex = indexVariables(lookup, level);
  const basis = ofIndex.length > 0 ? "index" : "context";
  const offered = ofIndex.length > 0 ? ofIndex : contextVariables(lookup, level);
  const variables = offered.filter((variable) => isVaried(lookup, variable, level));
  if (variables.length === 0) return null;
  const compared = variables.map(({ code }) => ({
    indicator: code,
    period: comparedPeriod(lookup, code, level),
  }));
  const rows = membersOf(lookup, level)
    .map(({ code }) => ({
      id: code,
      own: compared.map(
        (variable) => observationOf(lookup, { ...variable, area: code })?.value ?? null,
      ),
    }))
    .filter(({ own }) => own.some((value) => value !== null));
  const [ids, values] = [rows.map(({ id }) => id), rows.map(({ own }) => own)];
  const nearestTo = neighbourFinder({ ids, values, k: NAMED });
  return { basis, variables, ids: new Set(ids), nearestTo };
}

/** What is equal everywhere tells no areas apart. */
function isVaried(lookup: AtlasLookup, variable: Indicator, level: LevelId): boolean {
  const period = comparedPeriod(lookup, variable.code, level);
  const values = levelValues(lookup, { indicator: variable.code, level, period });
  return new Set(values.map(canon)).size > 1;
}

function indexVariables(lookup: AtlasLookup, level: LevelId): readonly Indicator[] {
  const { indexResult } = lookup.atlas;
  if (indexResult?.level !== level) return [];
  return indexResult.inputs
    .filter(({ domain, period }) => domain !== null && period !== null)
    .map(({ indicator }) => indicatorOf(lookup, indicator));
}

function contextVariables(lookup: AtlasLookup, level: LevelId): readonly Indicator[] {
  return lookup.atlas.indicators.filter(
    ({ code, direction, kind }) =>
      direction === "neutral" && kind !== "count" && periodsOf(lookup, code, level).length > 0,
  );
}

/** The period in which an index was computed, where it was one of that level; else the latest. */
function comparedPeriod(lookup: AtlasLookup, indicator: IndicatorCode, level: LevelId): Period {
  const { indexResult } = lookup.atlas;
  const input = indexResult?.inputs.find((candidate) => candidate.indicator === indicator);
  const latest = periodsOf(lookup, indicator, level).at(-1) ?? "";
  return indexResult?.level === level ? (input?.period ?? latest) : latest;
}
