import type { Area, AreaCode } from "../model/area.ts";
import type { Atlas } from "../model/atlas.ts";
import type { Indicator, IndicatorCode } from "../model/indicator.ts";
import type { Observation } from "../model/observation.ts";
import type { Period } from "../model/period.ts";

/** Positions of the observations of an atlas, by indicator, period, and area with breakdown. */
export interface ObservationIndex {
  readonly atlas: Atlas<Observation>;
  readonly areaByCode: ReadonlyMap<AreaCode, Area>;
  readonly indicatorByCode: ReadonlyMap<IndicatorCode, Indicator>;
  readonly positions: ReadonlyMap<IndicatorCode, ReadonlyMap<Period, ReadonlyMap<string, number>>>;
}

/** Names an area with a breakdown inside one indicator and period. */
export function spotKey({ area, breakdown }: Pick<Observation, "area" | "breakdown">): string {
  return breakdown === "" ? area : `${area}|${breakdown}`;
}

type Keys = Map<string, number>;

/** Indexes an atlas, so that nothing ever looks through all observations again. */
export function indexObservations(atlas: Atlas<Observation>): ObservationIndex {
  const positions = new Map<IndicatorCode, Map<Period, Keys>>();
  for (const [i, observation] of atlas.observations.entries()) {
    const periods = entry(positions, observation.indicator, () => new Map<Period, Keys>());
    entry(periods, observation.period, (): Keys => new Map()).set(spotKey(observation), i);
  }
  return {
    atlas,
    areaByCode: new Map(atlas.areas.map((area) => [area.code, area])),
    indicatorByCode: new Map(atlas.indicators.map((indicator) => [indicator.code, indicator])),
    positions,
  };
}

/** Gives the value of a map, making it where there is none. */
export function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
