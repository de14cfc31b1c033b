import type { Benchmark, PairedRatio } from "./paired-ratio.ts";

/** A benchmark and what its runs showed. */
export interface RatioRow {
  readonly benchmark: Pick<Benchmark, "name" | "limit">;
  readonly result: PairedRatio;
}

const HEADINGS = ["benchmark", "ratio", "least to most", "limit", "ours ms", "other ms", ""];

/** Says whether a benchmark's median ratio keeps its limit. */
export function keepsLimit({ benchmark, result }: RatioRow): boolean {
  return result.ratio <= benchmark.limit;
}

/** Writes benchmarks as a table of aligned columns, ratios before the times that vary by machine. */
export function ratioTable(rows: readonly RatioRow[]): string {
  const cells = [HEADINGS, ...rows.map(cellsOf)];
  const widths = HEADINGS.map((_, i) => Math.max(...cells.map((row) => row[i]?.length ?? 0)));
  return cells
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function cellsOf(row: RatioRow): readonly string[] {
  const { benchmark, result } = row;
  return [
    benchmark.name,
    result.ratio.toFixed(2),
    `${result.least.toFixed(2)} to ${result.most.toFixed(2)}`,
    benchmark.limit.toFixed(2),
    result.oursMs.toFixed(1),
    result.againstMs.toFixed(1),
    keepsLimit(row) ? "kept" : "over",
  ];
}
