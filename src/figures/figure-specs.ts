import type { LevelId } from "../model/area.ts";
import type { Indicator } from "../model/indicator.ts";
import type { FigureSpec, MapSpec } from "./figure-spec.ts";
import {
  levelsOf,
  membersOf,
  observationOf,
  periodsOf,
  type AtlasLookup,
} from "../derive/lookup.ts";
import { chartSpecs } from "./chart-specs.ts";
import { furtherMapSpecs } from "./further-map-specs.ts";
import { indexMapSpecs } from "./index-map-specs.ts";
import { needSupplySpecs } from "./need-supply-specs.ts";
import { servicesMapSpec } from "./services-map-spec.ts";

/** Lists the figures of the indicator pages, a map and a trend a level, the maps of the index, need against supply. */
export function figureSpecs(lookup: AtlasLookup): readonly FigureSpec[] {
  const ofIndicators = lookup.atlas.indicators.flatMap((indicator) =>
    levelsOf(lookup, indicator.code).flatMap(({ id }) => levelSpecs(lookup, indicator, id)),
  );
  return [
    ...ofIndicators,
    ...chartSpecs(lookup),
    ...indexMapSpecs(lookup),
    ...needSupplySpecs(lookup),
    servicesMapSpec(lookup) ?? [],
  ].flat();
}

function levelSpecs(
  lookup: AtlasLookup,
  indicator: Indicator,
  level: LevelId,
): readonly FigureSpec[] {
  const map = mapSpec(lookup, indicator, level);
  const periods = periodsOf(lookup, indicator.code, level);
  const period = periods.at(-1) ?? "";
  const trend = { kind: "trend" as const, indicator: indicator.code, level, period, areas: [] };
  return [
    ...(map === undefined ? [] : [map, ...furtherMapSpecs(lookup, indicator, map)]),
    ...(hasCourse(lookup, indicator, level) ? [trend] : []),
  ];
}

/**
 * Names the map of an indicator at a level for its latest period; undefined where the level has no
 * boundaries or fewer than two members.
 */
export function mapSpec(
  lookup: AtlasLookup,
  { code: indicator }: Indicator,
  level: LevelId,
): MapSpec | undefined {
  const period = periodsOf(lookup, indicator, level).at(-1);
  const hasMap = lookup.levelById.get(level)?.boundaries !== "none";
  if (!hasMap || period === undefined || membersOf(lookup, level).length < 2) return undefined;
  return { kind: "map", indicator, level, period, areas: [] };
}

/** True where some area of a level has values for two periods at least. */
function hasCourse(lookup: AtlasLookup, indicator: Indicator, level: LevelId): boolean {
  const periods = periodsOf(lookup, indicator.code, level);
  return membersOf(lookup, level).some((area) => {
    const values = periods.filter((period) => {
      const request = { indicator: indicator.code, area: area.code, period };
      return observationOf(lookup, request)?.value != null;
    });
    return values.length > 1;
  });
}
