import type { AreaCode } from "../model/area.ts";
import { canon } from "./canon.ts";
import { inverseMatrix } from "./inverse-matrix.ts";
import { neighbourFinder, type NeighbourField, type SimilarArea } from "./neighbour-finder.ts";
import { spread } from "./spread.ts";

export type SimilarityMetric = "standardised-euclidean" | "mahalanobis";

/** Areas with their context variables, never the outcome compared; Mahalanobis takes no weights. */
export interface SimilarityInput extends NeighbourField {
  readonly target: AreaCode;
  readonly metric?: SimilarityMetric;
}

/** The areas most similar to the target, nearest first, and the metric that was really used. */
export interface StatisticalNeighbours {
  readonly metric: SimilarityMetric;
  readonly neighbours: readonly SimilarArea[];
}

/**
 * Finds the k areas most similar to one in their context: root mean square of the differences of
 * z-scores over the variables that both have; ties by code, constant variables dropped. Mahalanobis
 * uses complete areas only, and falls back where the covariance (÷n) is near singular. Fewer areas
 * than variables + 2 give none. Not symmetric: say "most similar to X".
 *
 *     statisticalNeighbours({ ids, values, target: "A", k: 3 }).neighbours[0]
 *     // rounded { id: "D", distance: 0.277 }
 */
export function statisticalNeighbours(input: SimilarityInput): StatisticalNeighbours {
  const { ids, values, target, k = 5, metric = "standardised-euclidean" } = input;
  const place = ids.indexOf(target);
  if (place === -1) throw new Error(`unknown area: ${target}`);
  const variables = values[0]?.length ?? 0;
  if (ids.length < variables + 2) return { metric, neighbours: [] };
  const distance = metric === "mahalanobis" ? mahalanobisFrom(place, values) : undefined;
  return distance === undefined
    ? { metric: "standardised-euclidean", neighbours: neighbourFinder(input)(target) }
    : { metric, neighbours: nearestOf(ids, distance).slice(0, k) };
}

type Distance = (area: number) => number | undefined;

function nearestOf(ids: readonly AreaCode[], distanceTo: Distance): SimilarArea[] {
  return ids
    .flatMap((id, area) => {
      const distance = distanceTo(area);
      return distance === undefined ? [] : [{ id, distance, order: canon(distance) }];
    })
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .map(({ id, distance }) => ({ id, distance }));
}

function mahalanobisFrom(place: number, values: SimilarityInput["values"]): Distance | undefined {
  const complete = values.map((row) => (row.every((value) => value !== null) ? row : undefined));
  const rows = complete.filter((row) => row !== undefined);
  const own = complete[place];
  if (own === undefined || rows.length <= own.length + 1) return undefined;
  const inverse = inverseMatrix(covariance(columnsOf(rows)));
  if (inverse === undefined) return undefined;
  return (area) => {
    const other = area === place ? undefined : complete[area];
    if (other === undefined) return undefined;
    const difference = own.map((value, j) => value - (other[j] ?? 0));
    const square = inverse.reduce(
      (sum, row, i) =>
        sum +
        (difference[i] ?? 0) * row.reduce((s, entry, j) => s + entry * (difference[j] ?? 0), 0),
      0,
    );
    return Math.sqrt(Math.max(0, square));
  };
}

function columnsOf<Value>(rows: readonly (readonly Value[])[]): Value[][] {
  return (rows[0] ?? []).map((_, j) => rows.flatMap((row) => row.slice(j, j + 1)));
}

function covariance(columns: readonly (readonly number[])[]): number[][] {
  const centred = columns.map((column) => {
    const mean = spread(column)?.mean ?? 0;
    return column.map((value) => value - mean);
  });
  return centred.map((a) =>
    centred.map((b) => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0) / a.length),
  );
}
