import type { Area } from "../model/area.ts";
import type { Atlas } from "../model/atlas.ts";
import type { Indicator } from "../model/indicator.ts";
import { derivedObservation, type PublishedObservation } from "../model/observation.ts";
import { canon } from "../stats/canon.ts";
import { aggregateValue, type AggregatePart } from "./aggregate-value.ts";
import { countsStatus } from "./counts-status.ts";
import { observationTables, type ObservationTables } from "./observation-tables.ts";

/**
 * Adds the values of larger areas, level by level from below: the rule is the indicator's
 * `aggregate` (method.md 1.3). An area that its children do not fill gets none; neither does an
 * area and period for which a value was delivered.
 */
export function aggregates(atlas: Atlas): readonly PublishedObservation[] {
  const levels = atlas.config.levels.map(({ id }) => id).toReversed();
  return levels
    .slice(1)
    .reduce<readonly PublishedObservation[]>(
      (known, level) => [...known, ...levelAggregates({ ...atlas, observations: known }, level)],
      atlas.observations,
    );
}

function levelAggregates(atlas: Atlas, level: string): readonly PublishedObservation[] {
  const { areas, indicators, observations } = atlas;
  const members = areas.filter((area) => area.role === "member");
  const childrenByParent = Map.groupBy(members, (area) => area.parent ?? "");
  const tables = observationTables(observations);
  const cellsByIndicator = cells(observations);
  return members
    .filter((area) => area.level === level && area.complete)
    .flatMap((area) =>
      indicators.flatMap((indicator) => {
        const children = childrenByParent.get(area.code) ?? [];
        const known = cellsByIndicator.get(indicator.code) ?? [];
        return indicator.aggregate === "none" || children.length === 0
          ? []
          : known.flatMap((cell) => aggregate({ area, children, indicator, cell, tables }));
      }),
    );
}

type Cell = Pick<PublishedObservation, "period" | "breakdown">;

interface AggregateRequest {
  readonly area: Area;
  readonly children: readonly Area[];
  readonly indicator: Indicator;
  readonly cell: Cell;
  readonly tables: ObservationTables;
}

function aggregate(request: AggregateRequest): readonly PublishedObservation[] {
  const { area, children, indicator, cell, tables } = request;
  const at = (code: string, areaCode: string) =>
    tables.at({ indicator: code, area: areaCode, ...cell });
  if (at(indicator.code, area.code) !== undefined) return [];
  const isMean = indicator.aggregate === "weighted-mean";
  const size = isMean ? indicator.weight : indicator.denominator;
  const parts = children.map((child): AggregatePart => {
    const observation = at(indicator.code, child.code);
    const known = size === null ? undefined : at(size, child.code);
    const weight = size === "area_km2" ? child.areaKm2 : (known?.value ?? null);
    const weightStatus = isMean ? known?.status : undefined;
    const counts = observation && countsStatus(tables, indicator, observation);
    return { observation, weight, isImplied: [weightStatus, counts].includes("estimated") };
  });
  const found = parts.flatMap(({ observation }) => observation ?? []);
  if (found.length === 0) return [];
  const result = aggregateValue(indicator, parts);
  const fields = {
    lower: null,
    upper: null,
    provisional: found.some(({ provisional }) => provisional),
    note: "",
    ...result,
    value: result.value === null ? null : canon(result.value),
  };
  return [
    derivedObservation({ area: area.code, indicator: indicator.code, ...cell, ...fields }, found),
  ];
}

function cells(
  observations: readonly PublishedObservation[],
): ReadonlyMap<string, readonly Cell[]> {
  const found = new Map<string, Map<string, Cell>>();
  for (const { indicator, period, breakdown } of observations) {
    const known = found.get(indicator) ?? new Map<string, Cell>();
    found.set(indicator, known.set(`${period}|${breakdown}`, { period, breakdown }));
  }
  return new Map([...found].map(([code, known]) => [code, [...known.values()]]));
}
