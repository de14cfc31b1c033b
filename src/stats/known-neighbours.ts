/** For every area the places of its neighbours in the list of areas. */
export type Neighbours = readonly (readonly number[])[];

/**
 * Keeps only areas that have data, as neighbours too. Their places stay those of the whole list; an
 * area without data has no neighbours.
 *
 *     knownNeighbours([1, null, 3], [[1, 2], [0], [0]])
 *     // [[2], [], [0]]
 */
export function knownNeighbours(
  values: readonly (number | null)[],
  neighbours: Neighbours,
): number[][] {
  const isKnown = (area: number): boolean => typeof values[area] === "number";
  return values.map((_, area) =>
    isKnown(area) ? (neighbours[area] ?? []).filter((other) => isKnown(other)) : [],
  );
}
