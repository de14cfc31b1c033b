import type { Cell, Site } from "./thiessen.ts";
import { disc } from "./disc.ts";

/** Less than the way to the coast, which is more than 5 km, so that no disc lies on land. */
const MOST_KM = 4;
const LEAST_KM = 0.2;

/**
 * Draws sites at sea, whose islands the outline lacks, as discs that do not meet: of a quarter of the
 * typical spacing of all sites, at most 4 km. The plane is in km.
 */
export function offshoreDiscs(sites: readonly Site[], spacing: number): readonly Cell[] {
  return sites.map((site) => {
    const gaps = sites
      .filter((other) => other !== site)
      .map(({ point: [x, y] }) => Math.hypot(x - site.point[0], y - site.point[1]));
    const radius = Math.min(MOST_KM, spacing / 4, ...gaps.map((gap) => 0.45 * gap));
    return { id: site.id, rings: [disc(site.point, Math.max(LEAST_KM, radius))] };
  });
}
