import type { Area, AreaCode, LevelId } from "../model/area.ts";
import type { Indicator } from "../model/indicator.ts";
import { canon } from "../stats/canon.ts";
import { MINIMUM_AREAS } from "../stats/minimum-areas.ts";
import { statisticalNeighbours } from "../stats/statistical-neighbours.ts";
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
  const { basis, variables, ids, values } = table;
  const needed = Math.max(MINIMUM_AREAS.similar, variables.length + 2);
  const target = area.code;
  const isKnown = ids.length >= needed && ids.includes(target);
  const neighbours = isKnown
    ? statisticalNeighbours({ ids, values, target, k: NAMED }).neighbours
    : [];
  const areas = neighbours.flatMap(({ id }) => lookup.areaByCode.get(id) ?? []);
  return { basis, variables, areas, areaCount: ids.length, needed };
}

interface SimilarityTable {
  readonly basis: SimilarityBasis;
  readonly variables: readonly Indicator[];
  readonly ids: readonly AreaCode[];
  readonly values: readonly (readonly (number | null)[])[];
}

const similarityTable = rememberedBy((level: LevelId) => level, madeTable);

function madeTable(lookup: AtlasLookup, level: LevelId): SimilarityTable | null {
  const ofIndex = indexVariables(lookup, level);
  const basis = ofIndex.length > 0 ? "index" : "context";
  const offered = ofIndex.length > 0 ? ofIndex : contextVariables(lookup, level);
  const variables = offered.filter((variable) => isVaried(lookup, variable, level));
  if (variables.length === 0) return null;
  const rows = membersOf(lookup, level)
    .map(({ code }) => ({
      id: code,
      own: variables.map((v) => valueOf(lookup, v, { code, level })),
    }))
    .filter(({ own }) => own.some((value) => value !== null));
  return { basis, variables, ids: rows.map(({ id }) => id), values: rows.map(({ own }) => own) };
}

/** What is equal everywhere tells no areas apart. */
function isVaried(lookup: AtlasLookup, variable: Indicator, level: LevelId): boolean {
  const values = membersOf(lookup, level).flatMap(
    ({ code }) => valueOf(lookup, variable, { code, level }) ?? [],
  );
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

function valueOf(
  lookup: AtlasLookup,
  { code: indicator }: Indicator,
  { code, level }: { readonly code: AreaCode; readonly level: LevelId },
): number | null {
  const { indexResult } = lookup.atlas;
  const input = indexResult?.inputs.find((candidate) => candidate.indicator === indicator);
  const latest = periodsOf(lookup, indicator, level).at(-1) ?? "";
  const period = indexResult?.level === level ? (input?.period ?? latest) : latest;
  return observationOf(lookup, { indicator, area: code, period })?.value ?? null;
}
