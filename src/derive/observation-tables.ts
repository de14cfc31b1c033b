import type { AreaCode } from "../model/area.ts";
import type { PublishedObservation } from "../model/observation.ts";
import { noteArea } from "./reads.ts";

/** Which observation is asked for. */
export type ObservationPlace = Pick<
  PublishedObservation,
  "indicator" | "area" | "period" | "breakdown"
>;

/** Observations that can only be asked for one by one, so that whoever reads one is noted. */
export interface ObservationTables {
  /** Finds an observation; undefined where there is none. */
  readonly at: (place: ObservationPlace) => PublishedObservation | undefined;
  /** Lists all observations of an area in their order. */
  readonly ofArea: (area: AreaCode) => readonly PublishedObservation[];
}

/**
 * Puts observations into tables; of two for the same place the later one stands. Every page and file
 * asks for thousands: a step from table to table, by indicator, breakdown, period and area, costs less
 * than a key that has to be put together from the four.
 */
export function observationTables(
  observations: readonly PublishedObservation[],
): ObservationTables {
  const byArea = (items: readonly PublishedObservation[]) =>
    new Map(items.map((item) => [item.area, item]));
  const byPeriod = (items: readonly PublishedObservation[]) =>
    grouped(items, ({ period }) => period, byArea);
  const byBreakdown = (items: readonly PublishedObservation[]) =>
    grouped(items, ({ breakdown }) => breakdown, byPeriod);
  const tables = grouped(observations, ({ indicator }) => indicator, byBreakdown);
  let areas: ReadonlyMap<AreaCode, readonly PublishedObservation[]> | undefined;
  return {
    at: ({ indicator, area, period, breakdown }) => {
      noteArea(area);
      return tables.get(indicator)?.get(breakdown)?.get(period)?.get(area);
    },
    ofArea: (area) => {
      noteArea(area);
      areas ??= Map.groupBy(observations, (observation) => observation.area);
      return areas.get(area) ?? [];
    },
  };
}

function grouped<Group>(
  items: readonly PublishedObservation[],
  keyOf: (item: PublishedObservation) => string,
  make: (items: readonly PublishedObservation[]) => Group,
): ReadonlyMap<string, Group> {
  const groups = Map.groupBy(items, keyOf);
  return new Map([...groups].map(([key, group]) => [key, make(group)]));
}
