import type { AreaCode } from "../model/area.ts";

import { canon } from "./canon.ts";
import { inverseMatrix } from "./inverse-matrix.ts";
import { spread } from "./spread.ts";
import { zscores } from "./zscores.ts";

export type SimilarityMetric = "standardised-euclidean" | "mahalanobis";

/** Areas with their context variables (`values[area][variable]`), never the outcome compared. */
export interface SimilarityInput {
  readonly ids: readonly AreaCode[];
  readonly values: readonly (readonly (number | null)[])[];
  readonly target: AreaCode;
  readonly k?: number;
  readonly metric?: SimilarityMetric;
  /** One weight a variable; equal where none are given. Without meaning for Mahalanobis. */
  readonly weights?: readonly number[];
}

/** An area and how far it is from the target; the number says nothing by itself. */
export interface SimilarArea {
  readonly id: AreaCode;
  readonly distance: number;
}

/** The areas most similar to the target, nearest first, and the metric that was really used. */
export interface StatisticalNeighbours {
  readonly metric: SimilarityMetric;
  readonly neighbours: readonly SimilarArea[];
}

/** Two areas must share variables that hold at least this part of the weight. */
const MIN_WEIGHT_SHARE = 0.7;

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
  const mahalanobis = metric === "mahalanobis" ? mahalanobisFrom(place, values) : undefined;
  const distance = mahalanobis ?? euclideanFrom(place, input);
  const neighbours = ids
    .flatMap((id, area) => {
      const found = area === place ? undefined : distance(area);
      return found === undefined ? [] : [{ id, distance: found, order: canon(found) }];
    })
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  return {
    metric: mahalanobis === undefined ? "standardised-euclidean" : "mahalanobis",
    neighbours: neighbours.slice(0, k).map(({ id, distance: found }) => ({ id, distance: found })),
  };
}

type Distance = (area: number) => number | undefined;

function euclideanFrom(place: number, { values, weights }: SimilarityInput): Distance {
  const columns = columnsOf(values).flatMap((column, j) =>
    (spread(column)?.deviation ?? 0) === 0
      ? []
      : [{ weight: weights?.[j] ?? 1, scores: zscores(column) }],
  );
  const allWeight = columns.reduce((sum, { weight }) => sum + weight, 0);
  return (area) => {
    let [held, squares] = [0, 0];
    for (const { weight, scores } of columns) {
      const [own, other] = [scores[place] ?? null, scores[area] ?? null];
      if (own === null || other === null) continue;
      held += weight;
      squares += weight * (own - other) ** 2;
    }
    const isEnough = held > 0 && canon(held / allWeight) >= MIN_WEIGHT_SHARE;
    return isEnough ? Math.sqrt(squares / held) : undefined;
  };
}

function mahalanobisFrom(place: number, values: SimilarityInput["values"]): Distance | undefined {
  const complete = values.map((row) => (row.every((value) => value !== null) ? row : undefined));
  const rows = complete.filter((row) => row !== undefined);
  const own = complete[place];
  if (own === undefined || rows.length <= own.length + 1) return undefined;
  const inverse = inverseMatrix(covariance(columnsOf(rows)));
  if (inverse === undefined) return undefined;
  return (area) => {
    const other = complete[area];
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
