import type { Area, AreaCode } from "../model/area.ts";
import type { PublishedObservation } from "../model/observation.ts";
import { observationOf, periodsOf, type AtlasLookup } from "../derive/lookup.ts";
import { textOf, type AtlasContext } from "../figures/context.ts";
import { comparePeriods } from "../model/period.ts";
import { csvText, type CsvColumn } from "./csv-text.ts";
import { absentRow } from "./indicator-rows.ts";
import { OPTIONAL_COLUMNS, valueColumns, type ValueRow } from "./value-row.ts";

/** Writes all numbers of an area's profile, with those of the area beside which it is put. */
export function areaCsv(
  context: AtlasContext,
  area: Area,
  observations: readonly PublishedObservation[],
): string {
  const benchmark = benchmarkCode(context.lookup, area);
  const columns: readonly CsvColumn<ValueRow>[] = [
    { name: "indicator", cell: ({ indicator }) => indicator.code },
    { name: "title", cell: ({ indicator }) => textOf(context, indicator.title) },
    ...valueColumns(["period", "breakdown", "value", "lower", "upper", "status", "derived"]),
    { name: "benchmark", cell: () => benchmark },
    {
      name: "benchmark_value",
      cell: ({ indicator, period, breakdown }) => {
        if (benchmark === null) return null;
        const request = { indicator: indicator.code, area: benchmark, period, breakdown };
        return observationOf(context.lookup, request)?.value ?? null;
      },
    },
    ...valueColumns(OPTIONAL_COLUMNS),
  ];
  return csvText(columns, areaRows(context.lookup, area, observations));
}

function areaRows(
  lookup: AtlasLookup,
  area: Area,
  observations: readonly PublishedObservation[],
): readonly ValueRow[] {
  const own = Map.groupBy(observations, ({ indicator }) => indicator);
  return lookup.atlas.indicators.flatMap((indicator) => {
    const { code } = indicator;
    const known = (own.get(code) ?? []).map((observation): ValueRow => {
      const { period, breakdown } = observation;
      return { area, indicator, period, breakdown, observation, rank: null };
    });
    const absent = periodsOf(lookup, code, area.level)
      .filter(
        (period) =>
          observationOf(lookup, { indicator: code, area: area.code, period }) === undefined,
      )
      .map((period) => absentRow(area, indicator, period));
    return [...known, ...absent].toSorted((a, b) => comparePeriods(a.period, b.period));
  });
}

/** Gives the code of the area beside which an area is put: its parent, else the atlas's benchmark. */
function benchmarkCode({ atlas }: AtlasLookup, area: Area): AreaCode | null {
  const code = area.parent ?? atlas.config.benchmark ?? null;
  return code === area.code ? null : code;
}
