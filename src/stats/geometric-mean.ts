/**
 * Gives the weighted geometric mean; a score of 0 or less leaves it undefined (rescale to 1..100
 * first), as does a missing one or a weight of 0 in all.
 *
 *     geometricMean([80, 20], [1, 1])
 *     // 40
 */
export function geometricMean(
  scores: readonly (number | null)[],
  weights: readonly number[] = scores.map(() => 1),
): number | null {
  let [total, logs] = [0, 0];
  for (const [i, score] of scores.entries()) {
    const weight = weights[i] ?? 0;
    if (score === null || score <= 0) return null;
    total += weight;
    logs += weight * Math.log(score);
  }
  return total === 0 ? null : Math.exp(logs / total);
}
