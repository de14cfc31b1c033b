import type { LoadContext } from "../../src/load/load-context.ts";
import { loadObservations } from "../../src/load/load-observations.ts";
import { rowsOf } from "../../src/load/row.ts";
import { atlasConfigSchema } from "../../src/model/atlas-config.ts";
import { plainArea } from "../../test/atlases/plain.ts";
import { PERIODS, seriesOf, type Size } from "./quotient-statistics.ts";
import { shareOf } from "./share-of.ts";

const FILE = "data/observations/all.csv";

/** Writes a CSV file of invented observations in memory and gives what reads it as a build does. */
export function readObservations(size: Size): () => number {
  const bytes = new TextEncoder().encode(csvOf(size));
  const context = contextOf(bytes);
  const described = {
    areas: codes("A", size.areas).map((code) => plainArea(code, { level: "village" })),
    indicators: indicatorRows(size, context),
    breakdowns: [],
  };
  return () => loadObservations(described, context).length;
}

/** The indicators with the rows that would have declared them. */
function indicatorRows(size: Size, context: LoadContext) {
  const known = codes("i", size.indicators);
  const rows = known.map((code, i) => ({ row: i + 2, cells: [code] }));
  const table = { file: "data/indicators.csv", columns: ["code"], rows, decimal: "." } as const;
  const read = [...rowsOf(table, context)];
  return read.map((row, i) => ({ row, indicator: shareOf(known[i] ?? "") }));
}

function csvOf(size: Size): string {
  const lines = ["area,indicator,period,value,numerator,denominator"];
  const areas = codes("A", size.areas);
  for (const [i, { numerators, denominators }] of seriesOf(size).entries()) {
    for (const [p, period] of PERIODS.entries()) {
      for (const [a, area] of areas.entries()) {
        const [top = 0, bottom = 1] = [numerators[p]?.[a], denominators[p]?.[a]];
        const value = ((top / bottom) * 100).toFixed(4);
        lines.push(`${area},${codeOf("i", i)},${period},${value},${top},${bottom}`);
      }
    }
  }
  return `${lines.join("\n")}\n`;
}

function contextOf(bytes: Uint8Array): LoadContext {
  return {
    folder: {
      files: [FILE],
      has: (file) => file === FILE,
      under: () => [FILE],
      bytes: () => bytes,
      pathOf: (file) => file,
      reportMissing: (file) => {
        throw new Error(`missing file: ${file}`);
      },
    },
    config: atlasConfigSchema.parse({
      id: "bench",
      languages: ["en"],
      title: { en: "Bench" },
      publisher: { name: { en: "Bench" }, licence: "CC0-1.0" },
      site: "https://bench.example.org/",
      edition: "2021",
      asOf: "2021-12-31",
      populationIndicator: "i0",
      levels: [{ id: "village", name: { en: "village" }, plural: { en: "villages" } }],
      domains: [{ id: "all", title: { en: "All" } }],
    }),
    report: (place, finding) => {
      throw new Error(`invalid observations: ${JSON.stringify({ place, finding })}`);
    },
  };
}

function codes(letter: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => codeOf(letter, i));
}

function codeOf(letter: string, i: number): string {
  return `${letter}${i}`;
}
