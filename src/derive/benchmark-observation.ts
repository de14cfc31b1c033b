import type { Area, LevelId } from "../model/area.ts";
import type { IndicatorCode } from "../model/indicator.ts";
import type { PublishedObservation } from "../model/observation.ts";
import type { Period } from "../model/period.ts";
import { areaOf, observationOf, type AtlasLookup } from "./lookup.ts";

/** The benchmark of the atlas with what was observed there. */
interface BenchmarkObservation {
  readonly area: Area;
  readonly observation: PublishedObservation;
}

/**
 * Finds what was observed in the benchmark of the atlas; undefined where the atlas has none, where
 * the benchmark is itself of the level that is shown, or where nothing was delivered for it.
 */
export function benchmarkObservation(
  lookup: AtlasLookup,
  request: {
    readonly indicator: IndicatorCode;
    readonly level: LevelId;
    readonly period: Period;
  },
): BenchmarkObservation | undefined {
  const code = lookup.atlas.config.benchmark;
  const area = code === undefined ? undefined : areaOf(lookup, code);
  if (area === undefined || area.level === request.level) return undefined;
  const { indicator, period } = request;
  const observation = observationOf(lookup, { indicator, area: area.code, period });
  return observation && { area, observation };
}
