export interface DorlingSheet {
  readonly mapAreaPx2: number;
  /** The share of the map that the circles cover together. */
  readonly fill: number;
}

/**
 * Gives the radii of circles whose areas are proportional to the values. Zero has the radius 0;
 * missing stays null; where there is nothing to show, all are null.
 */
export function dorlingRadii(
  values: readonly (number | null)[],
  { mapAreaPx2, fill }: DorlingSheet,
): readonly (number | null)[] {
  const total = values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  if (total <= 0) return values.map(() => null);
  const perUnit = (fill * mapAreaPx2) / (Math.PI * total);
  return values.map((value) => (value === null ? null : Math.sqrt(value * perUnit)));
}
