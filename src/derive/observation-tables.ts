import type { AreaCode } from "../model/area.ts";
import type { IndicatorCode } from "../model/indicator.ts";
import type { PublishedObservation } from "../model/observation.ts";
import type { Period } from "../model/period.ts";

/**
 * Observations by indicator, breakdown, period and area. Every page and file asks for thousands: a
 * step from map to map costs less than a key that has to be put together from the four.
 */
export type ObservationTables = ReadonlyMap<
  IndicatorCode,
  ReadonlyMap<string, ReadonlyMap<Period, ReadonlyMap<AreaCode, PublishedObservation>>>
>;

/** Which observation is asked for. */
export type ObservationPlace = Pick<
  PublishedObservation,
  "indicator" | "area" | "period" | "breakdown"
>;

/** Puts observations into tables; of two for the same place the later one stands. */
export function observationTables(
  observations: readonly PublishedObservation[],
): ObservationTables {
  const byArea = (items: readonly PublishedObservation[]) =>
    new Map(items.map((item) => [item.area, item]));
  const byPeriod = (items: readonly PublishedObservation[]) =>
    grouped(items, ({ period }) => period, byArea);
  const byBreakdown = (items: readonly PublishedObservation[]) =>
    grouped(items, ({ breakdown }) => breakdown, byPeriod);
  return grouped(observations, ({ indicator }) => indicator, byBreakdown);
}

/** Finds an observation in its table; undefined where there is none. */
export function observationAt(
  tables: ObservationTables,
  { indicator, area, period, breakdown }: ObservationPlace,
): PublishedObservation | undefined {
  return tables.get(indicator)?.get(breakdown)?.get(period)?.get(area);
}

function grouped<Group>(
  items: readonly PublishedObservation[],
  keyOf: (item: PublishedObservation) => string,
  make: (items: readonly PublishedObservation[]) => Group,
): ReadonlyMap<string, Group> {
  const groups = Map.groupBy(items, keyOf);
  return new Map([...groups].map(([key, group]) => [key, make(group)]));
}
