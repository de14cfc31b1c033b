import type { CountCell } from "./count-cell.ts";
import type { System } from "./system.ts";
import { parseBreakdown } from "./ladders.ts";

/** Cells by their place along areas, periods and each dimension of the breakdown, as one number. */
export interface CellGrid {
  readonly keys: readonly number[];
  readonly cellAt: ReadonlyMap<number, number>;
  /** Gives the way from one cell to another along one dimension, to be added to a key. */
  readonly way: (from: number, to: number, dimension: string) => number;
}

/** Numbers the cells of a system so that corners of boxes are found by adding. */
export function cellGrid({ cells }: System): CellGrid {
  const axes = axesOf(cells);
  let stride = 1;
  const numbered = [...axes].map(([name, codeOf]) => {
    const codes = [...new Set(cells.map(codeOf))].sort();
    const places = new Map(codes.map((code, i) => [code, i]));
    const offsets = cells.map((cell) => (places.get(codeOf(cell)) ?? 0) * stride);
    stride *= codes.length;
    return [name, offsets] as const;
  });
  const offsets = new Map(numbered);
  const keys = cells.map((_, i) => numbered.reduce((sum, [, along]) => sum + (along[i] ?? 0), 0));
  return {
    keys,
    cellAt: new Map(keys.map((key, i) => [key, i])),
    way(from, to, dimension) {
      const along = offsets.get(dimension.startsWith("period ") ? "period " : dimension);
      return (along?.[to] ?? 0) - (along?.[from] ?? 0);
    },
  };
}

type CodeOf = (cell: CountCell) => string;

function axesOf(cells: readonly CountCell[]): Map<string, CodeOf> {
  const axes = new Map<string, CodeOf>([
    ["area", ({ area }) => area],
    ["period ", ({ period }) => period],
  ]);
  const dimensions = new Set(
    cells.flatMap(({ breakdown }) => parseBreakdown(breakdown).map(([name]) => name)),
  );
  for (const dimension of [...dimensions].sort()) {
    axes.set(dimension, ({ breakdown }) => codeIn(breakdown, dimension));
  }
  return axes;
}

function codeIn(breakdown: string, dimension: string): string {
  return parseBreakdown(breakdown).find(([name]) => name === dimension)?.[1] ?? "";
}
