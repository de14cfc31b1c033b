import type { IndexArea, IndexDeclaration, IndexResult } from "../model/composite-index.ts";

/** What a domain adds to the score of an area. */
export interface IndexContribution {
  /** The id of the domain. */
  readonly domain: string;
  /** Part of the score, in its points. */
  readonly points: number;
  /** Part of the score (0 to 1). */
  readonly share: number;
}

/**
 * Takes the score of an area apart into its domains; the parts add up to the score. A domain without
 * a score adds nothing and is left out, as its weight is. None where the area has no score, where the
 * scores were delivered or multiplied (a geometric mean has no parts that add up), or where a score
 * below zero would make shares meaningless.
 */
export function indexContributions(
  { domains }: IndexResult,
  { combine, weights }: Pick<IndexDeclaration, "combine" | "weights">,
  area: IndexArea,
): readonly IndexContribution[] {
  const { score } = area;
  if (score === null || combine === "geometric") return [];
  const present = domains.flatMap(({ id, weight }, i) => {
    const own = area.domains[i]?.score ?? null;
    return own === null ? [] : [{ id, weight, own }];
  });
  if (score <= 0 || present.some(({ own }) => own < 0)) return [];
  const held = present.reduce((sum, { weight }) => sum + weight, 0);
  const whole = domains.reduce((sum, { weight }) => sum + weight, 0);
  const factor = weights === "as-published" ? whole : 1;
  return present.map(({ id, weight, own }) => {
    const points = (factor * weight * own) / held;
    return { domain: id, points, share: points / score };
  });
}
