/**
 * Gives the folded p of a permutation test, (min(larger, R - larger) + 1) / (R + 1): one-sided, in
 * whichever tail was hit (PySAL's default). `larger` counts the draws at or above the observed value.
 *
 *     pseudoP(3, 999)
 *     // 0.004
 */
export function pseudoP(larger: number, permutations: number): number {
  return (Math.min(larger, permutations - larger) + 1) / (permutations + 1);
}

/**
 * Doubles the folded p, 1 at most: the value that enters Benjamini and Hochberg's rule.
 *
 *     pseudoPTwoSided(3, 999)
 *     // 0.008
 */
export function pseudoPTwoSided(larger: number, permutations: number): number {
  return Math.min(1, 2 * pseudoP(larger, permutations));
}
