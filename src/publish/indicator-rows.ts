import type { AtlasContext } from "../figures/context.ts";
import type { Indicator, IndicatorCode } from "../model/indicator.ts";
import type { PublishedObservation } from "../model/observation.ts";
import type { ValueRow } from "./value-row.ts";
import {
  areaOf,
  levelsOf,
  membersOf,
  observationOf,
  periodsOf,
  type AtlasLookup,
} from "../derive/lookup.ts";
import { ranking } from "../derive/ranking.ts";
import { notingReads, withHeardParts } from "../derive/reads.ts";
import { remembered, rememberedBy } from "../derive/remembered.ts";
import { asked } from "../figures/asked.ts";
import { checksum } from "../load/checksums.ts";
import { comparePeriods } from "../model/period.ts";

/** An indicator with all its values, for the files that are made of them. */
export interface IndicatorTable {
  readonly indicator: Indicator;
  readonly rows: readonly ValueRow[];
}

/**
 * Lists the values of every indicator, found once, whatever number of files they go into. Whoever reads
 * the rows of one is noted with those alone.
 */
export function indicatorTables(context: AtlasContext): readonly IndicatorTable[] {
  const { result } = notingReads(() => rowsByIndicator(context.lookup));
  return context.lookup.atlas.indicators.map((indicator) =>
    withHeardParts({ indicator, rows: result.get(indicator.code) ?? [] }, ["rows"], () =>
      tableSum(context, indicator.code),
    ),
  );
}

/** Gives the checksum of what the rows of an indicator say that no description of it or its areas does. */
export const tableSum = asked("table", ({ lookup }, code) => sumOnce(lookup, code));

const sumOnce = rememberedBy(
  (code: IndicatorCode) => code,
  (lookup: AtlasLookup, code) => {
    const numbers = rowsByIndicator(lookup)
      .get(code)
      ?.map(({ area, period, breakdown, rank, observation }) => [
        ...[area.code, period, breakdown, rank],
        observation,
      ]);
    return checksum(JSON.stringify(numbers ?? null));
  },
);

const rowsByIndicator = remembered(
  (lookup: AtlasLookup): ReadonlyMap<IndicatorCode, readonly ValueRow[]> => {
    const { indicators, observations } = lookup.atlas;
    const byIndicator = Map.groupBy(observations, ({ indicator }) => indicator);
    return new Map(
      indicators.map((indicator) => {
        const own = byIndicator.get(indicator.code) ?? [];
        return [indicator.code, indicatorRows(lookup, indicator, own)];
      }),
    );
  },
);

/**
 * Lists all values of an indicator, from the largest areas to the smallest, then by period, area
 * and breakdown. A member without an observation has a row that
 * says "missing", so that no area is dropped in silence.
 */
export function indicatorRows(
  lookup: AtlasLookup,
  indicator: Indicator,
  observations: readonly PublishedObservation[],
): readonly ValueRow[] {
  const ranks = ranksOf(lookup, indicator);
  const place = new Map(lookup.atlas.config.levels.map(({ id }, i) => [id, i]));
  const known = observations.map((observation): ValueRow => {
    const { period, breakdown } = observation;
    const area = areaOf(lookup, observation.area);
    const rank = breakdown === "" ? (ranks.get(`${period}|${area.code}`) ?? null) : null;
    return { area, indicator, period, breakdown, observation, rank };
  });
  return [...known, ...absentRows(lookup, indicator)].toSorted(
    (a, b) =>
      (place.get(a.area.level) ?? 0) - (place.get(b.area.level) ?? 0) ||
      comparePeriods(a.period, b.period) ||
      compareText(a.area.code, b.area.code) ||
      compareText(a.breakdown, b.breakdown),
  );
}

function ranksOf(lookup: AtlasLookup, indicator: Indicator): ReadonlyMap<string, number | null> {
  const entries = levelsOf(lookup, indicator.code).flatMap(({ id: level }) =>
    periodsOf(lookup, indicator.code, level).flatMap((period) =>
      ranking(lookup, { indicator, level, period }).map(
        ({ area, rank }) => [`${period}|${area.code}`, rank] as const,
      ),
    ),
  );
  return new Map(entries);
}

function absentRows(lookup: AtlasLookup, indicator: Indicator): readonly ValueRow[] {
  const { code } = indicator;
  return levelsOf(lookup, code).flatMap(({ id }) =>
    periodsOf(lookup, code, id).flatMap((period) =>
      membersOf(lookup, id)
        .filter(
          (area) =>
            observationOf(lookup, { indicator: code, area: area.code, period }) === undefined,
        )
        .map((area) => absentRow(area, indicator, period)),
    ),
  );
}

/** Makes the row of a value that was never delivered. */
export function absentRow(
  area: ValueRow["area"],
  indicator: Indicator,
  period: ValueRow["period"],
): ValueRow {
  return { area, indicator, period, breakdown: "", observation: undefined, rank: null };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
