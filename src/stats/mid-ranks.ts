import { competitionRanks } from "./competition-ranks.ts";

/**
 * Ranks values in ascending order, ties at the mean of their places, for use inside statistics only
 * (method.md 3). Missing values have no rank.
 *
 *     midRanks([12.5, 30, 30, null, 7])
 *     // [2, 3.5, 3.5, null, 1]
 */
export function midRanks(values: readonly (number | null)[]): (number | null)[] {
  const firstPlaces = competitionRanks(values, "higher-better");
  const countByPlace = new Map<number, number>();
  for (const place of firstPlaces) {
    if (place !== null) countByPlace.set(place, (countByPlace.get(place) ?? 0) + 1);
  }
  return firstPlaces.map((place) =>
    place === null ? null : place + ((countByPlace.get(place) ?? 1) - 1) / 2,
  );
}
