/** The fewest areas with a value for which a statistic says anything (method.md 0.4). */
export const MINIMUM_AREAS = {
  rank: 2,
  correlation: 5,
  rankInterval: 5,
  /** Of fewer areas, five similar ones would be most of them; see also `similarAreas`. */
  similar: 15,
  pockets: 30,
} as const;
