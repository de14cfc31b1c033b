/** A point of the Lorenz curve: cumulative shares of the population and of the value. */
export type LorenzPoint = readonly [populationShare: number, valueShare: number];

/** A value per head with the population that has it. */
export interface WeightedValue {
  readonly value: number;
  readonly weight: number;
}

/**
 * Draws the Lorenz curve from [0, 0] to [1, 1], areas sorted by value per head. Areas without a value
 * are left out; a negative value, or a total of 0, leaves it undefined (null).
 *
 *     lorenz([5, 5], [1, 3])
 *     // [[0, 0], [0.25, 0.25], [1, 1]]
 */
export function lorenz(
  values: readonly (number | null)[],
  weights?: readonly number[],
): readonly LorenzPoint[] | null {
  const areas = weightedValues(values, weights).sort((a, b) => a.value - b.value);
  const population = areas.reduce((sum, { weight }) => sum + weight, 0);
  const total = areas.reduce((sum, { value, weight }) => sum + value * weight, 0);
  if (total <= 0 || areas.some(({ value }) => value < 0)) return null;
  let [people, amount] = [0, 0];
  const points = areas.map(({ value, weight }): LorenzPoint => {
    people += weight;
    amount += value * weight;
    return [people / population, amount / total];
  });
  return [[0, 0], ...points];
}

/**
 * Pairs values with their weights (1 where none are given) and drops the missing ones.
 *
 *     weightedValues([3, null], [10, 20])
 *     // [{ value: 3, weight: 10 }]
 */
export function weightedValues(
  values: readonly (number | null)[],
  weights: readonly number[] = values.map(() => 1),
): WeightedValue[] {
  return values.flatMap((value, i) => (value === null ? [] : [{ value, weight: weights[i] ?? 0 }]));
}
