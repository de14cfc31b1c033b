import type { Area, AreaCode } from "../model/area.ts";
import type { PublishedObservation } from "../model/observation.ts";
import { comparison } from "../derive/comparison.ts";
import { observationOf, periodsOf, type AtlasLookup } from "../derive/lookup.ts";
import { remembered } from "../derive/remembered.ts";
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
    ...comparedColumns(context.lookup, area, benchmark),
    ...valueColumns(OPTIONAL_COLUMNS),
  ];
  return csvText(columns, areaRows(context.lookup, area, observations));
}

/** What the words of the profile compare a total with; empty where they compare it with nothing. */
function comparedColumns(
  lookup: AtlasLookup,
  area: Area,
  benchmark: AreaCode | null,
): readonly CsvColumn<ValueRow>[] {
  const found = remembered(({ indicator, period, breakdown }: ValueRow) => {
    if (benchmark === null || breakdown !== "") return null;
    const compared = comparison(lookup, { indicator, area: area.code, benchmark, period });
    return compared.flag === "not-compared" ? null : compared;
  });
  const part = (row: ValueRow) => {
    const compared = found(row);
    if (compared === null) return null;
    return compared.isRestOfBenchmark ? "rest" : "whole";
  };
  return [
    { name: "compared_area", cell: (row) => (found(row) === null ? null : benchmark) },
    { name: "compared_part", cell: part },
    { name: "compared_value", cell: (row) => found(row)?.benchmarkValue ?? null },
    { name: "comparison", cell: (row) => found(row)?.flag ?? null },
  ];
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
