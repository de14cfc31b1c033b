/**
 * Averages how many places areas move between two rankings (OECD/JRC Handbook: mean absolute
 * difference of ranks). Areas without a rank in either are left out; none left gives null.
 *
 *     rankShift([1, 2, 3, 4, 5], [2, 1, 3, 5, 4])
 *     // 0.8
 */
export function rankShift(
  reference: readonly (number | null)[],
  alternative: readonly (number | null)[],
): number | null {
  let [moved, count] = [0, 0];
  for (const [i, rank] of reference.entries()) {
    const other = alternative[i] ?? null;
    if (rank === null || other === null) continue;
    moved += Math.abs(rank - other);
    count += 1;
  }
  return count === 0 ? null : moved / count;
}
