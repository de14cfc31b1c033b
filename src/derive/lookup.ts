import type { Area, AreaCode, AreaLevel, LevelId } from "../model/area.ts";
import type { Atlas } from "../model/atlas.ts";
import type { Indicator, IndicatorCode } from "../model/indicator.ts";
import type { PublishedObservation } from "../model/observation.ts";
import { comparePeriods, type Period } from "../model/period.ts";
import { INDEX_NUMBERS } from "./index-numbers.ts";
import { observationTables, type ObservationTables } from "./observation-tables.ts";
import { withMeasuredIndicators } from "./plan-indicators.ts";
import { noteAll, noteTexts, withHeardParts } from "./reads.ts";
import { TEXTS } from "./texts.ts";

/**
 * An atlas with its tables by key: made once, asked by every page. Whoever reads numbers or texts is
 * noted (`reads.ts`), so that the next build knows which pages an edit touches.
 */
export interface AtlasLookup {
  readonly atlas: Atlas;
  readonly areaByCode: ReadonlyMap<AreaCode, Area>;
  readonly indicatorByCode: ReadonlyMap<IndicatorCode, Indicator>;
  readonly levelById: ReadonlyMap<LevelId, AreaLevel>;
  /** Members only, sorted by code; context areas are never counted. */
  readonly membersByLevel: ReadonlyMap<LevelId, readonly Area[]>;
  /** Members only, sorted by code. */
  readonly childrenByArea: ReadonlyMap<AreaCode, readonly Area[]>;
  readonly observationTables: ObservationTables;
  /** Periods that an indicator has at a level, oldest first; the key is `indicator|level`. */
  readonly periodsByIndicatorLevel: ReadonlyMap<string, readonly Period[]>;
}

/** Makes the tables of an atlas. */
export function atlasLookup(atlas: Atlas): AtlasLookup {
  const { indexResult, plans } = atlas;
  const index = indexResult === null ? null : withHeardParts(indexResult, INDEX_NUMBERS, noteAll);
  const measured = withMeasuredIndicators(plans, (indicator) =>
    withHeardParts(indicator, ["readings"], noteAll),
  );
  const areaByCode = new Map(atlas.areas.map((area) => [area.code, area]));
  const members = atlas.areas.filter((area) => area.role === "member");
  const shown = { ...atlas, indexResult: index, plans: measured };
  return {
    atlas: withHeardParts(withHeardParts(shown, ["observations"], noteAll), TEXTS, noteTexts),
    areaByCode,
    indicatorByCode: new Map(atlas.indicators.map((indicator) => [indicator.code, indicator])),
    levelById: new Map(atlas.config.levels.map((level) => [level.id, level])),
    membersByLevel: Map.groupBy(members, (area) => area.level),
    childrenByArea: Map.groupBy(
      members.filter((area) => area.parent !== null),
      (area) => area.parent ?? "",
    ),
    observationTables: observationTables(atlas.observations),
    periodsByIndicatorLevel: periodsByIndicatorLevel(atlas.observations, areaByCode),
  };
}

/** Gives an area by its code. */
export function areaOf(lookup: AtlasLookup, code: AreaCode): Area {
  const area = lookup.areaByCode.get(code);
  if (area === undefined) throw new Error(`unknown area: ${code}`);
  return area;
}

/** Gives an indicator by its code. */
export function indicatorOf(lookup: AtlasLookup, code: IndicatorCode): Indicator {
  const indicator = lookup.indicatorByCode.get(code);
  if (indicator === undefined) throw new Error(`unknown indicator: ${code}`);
  return indicator;
}

/** Gives a level by its id. */
export function levelOf(lookup: AtlasLookup, id: LevelId): AreaLevel {
  const level = lookup.levelById.get(id);
  if (level === undefined) throw new Error(`unknown level: ${id}`);
  return level;
}

/** Lists the members of a level, sorted by code. */
export function membersOf(lookup: AtlasLookup, level: LevelId): readonly Area[] {
  return lookup.membersByLevel.get(level) ?? [];
}

/** Lists the periods of an indicator at a level, oldest first. */
export function periodsOf(
  lookup: AtlasLookup,
  indicator: IndicatorCode,
  level: LevelId,
): readonly Period[] {
  return lookup.periodsByIndicatorLevel.get(`${indicator}|${level}`) ?? [];
}

/** Lists the levels at which an indicator has numbers, from the largest areas to the smallest. */
export function levelsOf(lookup: AtlasLookup, indicator: IndicatorCode): readonly AreaLevel[] {
  return lookup.atlas.config.levels.filter(({ id }) => periodsOf(lookup, indicator, id).length > 0);
}

/** Which observation is asked for. */
export interface ObservationRequest {
  readonly indicator: IndicatorCode;
  readonly area: AreaCode;
  readonly period: Period;
  readonly breakdown?: string;
}

/** Finds an observation; undefined where nothing was ever delivered, which readers see as missing. */
export function observationOf(
  lookup: AtlasLookup,
  { indicator, area, period, breakdown = "" }: ObservationRequest,
): PublishedObservation | undefined {
  return lookup.observationTables.at({ indicator, area, period, breakdown });
}

function periodsByIndicatorLevel(
  observations: readonly PublishedObservation[],
  areaByCode: ReadonlyMap<AreaCode, Area>,
): ReadonlyMap<string, readonly Period[]> {
  const periods = new Map<string, Set<Period>>();
  for (const { indicator, area, period, breakdown } of observations) {
    const found = areaByCode.get(area);
    if (breakdown !== "" || found?.role !== "member") continue;
    const key = `${indicator}|${found.level}`;
    const known = periods.get(key) ?? new Set();
    periods.set(key, known.add(period));
  }
  return new Map([...periods].map(([key, set]) => [key, [...set].toSorted(comparePeriods)]));
}
