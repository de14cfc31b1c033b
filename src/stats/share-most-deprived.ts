import { present } from "./present.ts";

/**
 * Gives the share of the ranked areas that are in group 1, the most deprived; none ranked gives null.
 *
 *     shareMostDeprived([1, 1, 3, 5, 10, null])
 *     // 0.4
 */
export function shareMostDeprived(groups: readonly (number | null)[]): number | null {
  const ranked = present(groups);
  return ranked.length === 0 ? null : ranked.filter((group) => group === 1).length / ranked.length;
}
