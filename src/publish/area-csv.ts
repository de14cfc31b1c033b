import type { Area, AreaCode } from "../model/area.ts";
import { comparedPart, comparison, type Comparison } from "../derive/comparison.ts";
import { observationOf, periodsOf, type AtlasLookup } from "../derive/lookup.ts";
import { textOf, type AtlasContext } from "../figures/context.ts";
import { comparePeriods } from "../model/period.ts";
import { csvText, type CsvColumn } from "./csv-text.ts";
import { absentRow } from "./indicator-rows.ts";
import { OPTIONAL_COLUMNS, valueColumns, type ValueRow } from "./value-row.ts";

/** A value of a profile with what stands beside it. */
interface ProfileRow extends ValueRow {
  readonly benchmarkValue: number | null;
  /** What the words of the profile compare a total with; null where they compare it with nothing. */
  readonly compared: Comparison | null;
}

/** Writes all numbers of an area's profile, with those of the area beside which it is put. */
export function areaCsv(context: AtlasContext, area: Area): string {
  const { lookup } = context;
  const benchmark = benchmarkCode(lookup, area);
  const columns: readonly CsvColumn<ProfileRow>[] = [
    { name: "indicator", cell: ({ indicator }) => indicator.code },
    { name: "title", cell: ({ indicator }) => textOf(context, indicator.title) },
    ...valueColumns(["period", "breakdown", "value", "lower", "upper", "status", "derived"]),
    { name: "benchmark", cell: () => benchmark },
    { name: "benchmark_value", cell: ({ benchmarkValue }) => benchmarkValue },
    { name: "compared_area", cell: ({ compared }) => (compared === null ? null : benchmark) },
    { name: "compared_part", cell: ({ compared }) => compared && comparedPart(compared) },
    { name: "compared_value", cell: ({ compared }) => compared?.benchmarkValue ?? null },
    { name: "comparison", cell: ({ compared }) => compared?.flag ?? null },
    ...valueColumns(OPTIONAL_COLUMNS),
  ];
  const rows = areaRows(lookup, area).map((row): ProfileRow => ({
    ...row,
    ...besideRow(lookup, row, benchmark),
  }));
  return csvText(columns, rows);
}

function besideRow(
  lookup: AtlasLookup,
  { area, indicator, period, breakdown }: ValueRow,
  benchmark: AreaCode | null,
): Pick<ProfileRow, "benchmarkValue" | "compared"> {
  if (benchmark === null) return { benchmarkValue: null, compared: null };
  const request = { indicator: indicator.code, area: benchmark, period, breakdown };
  const benchmarkValue = observationOf(lookup, request)?.value ?? null;
  if (breakdown !== "") return { benchmarkValue, compared: null };
  const compared = comparison(lookup, { indicator, area: area.code, benchmark, period });
  return { benchmarkValue, compared: compared.flag === "not-compared" ? null : compared };
}

function areaRows(lookup: AtlasLookup, area: Area): readonly ValueRow[] {
  const own = Map.groupBy(lookup.observationTables.ofArea(area.code), ({ indicator }) => indicator);
  return lookup.atlas.indicators.flatMap((indicator) => {
    const observed = own.get(indicator.code) ?? [];
    const known = observed.map((observation): ValueRow => {
      const { period, breakdown } = observation;
      return { area, indicator, period, breakdown, observation, rank: null };
    });
    const totals = new Set(
      observed.filter(({ breakdown }) => breakdown === "").map(({ period }) => period),
    );
    const absent = periodsOf(lookup, indicator.code, area.level)
      .filter((period) => !totals.has(period))
      .map((period) => absentRow(area, indicator, period));
    return [...known, ...absent].toSorted((a, b) => comparePeriods(a.period, b.period));
  });
}

/** Gives the code of the area beside which an area is put: its parent, else the atlas's benchmark. */
function benchmarkCode({ atlas }: AtlasLookup, area: Area): AreaCode | null {
  const code = area.parent ?? atlas.config.benchmark ?? null;
  return code === area.code ? null : code;
}
