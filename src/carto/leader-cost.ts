import type { Candidate } from "./label-candidates.ts";
import type { Point } from "./point.ts";
import { isOn, type Ground } from "./box-in-polygon.ts";

/** A leader over foreign ground counts as if it were so many times longer. */
const FOREIGN = 2;
const SAMPLES = 12;

/**
 * Says how little a reader wants to follow the leader of a label: its length, and more where it
 * runs over other areas, which it seems to name. 0 without a leader.
 */
export function leaderCost({ leader }: Candidate, others: readonly Ground[]): number {
  if (leader === null) return 0;
  const [[fromX, fromY], [toX, toY]] = leader;
  const [alongX, alongY] = [toX - fromX, toY - fromY];
  const samples = Array.from({ length: SAMPLES }, (_, i): Point => {
    const share = (i + 0.5) / SAMPLES;
    return [fromX + share * alongX, fromY + share * alongY];
  });
  const foreign = samples.filter((place) => others.some((ground) => isOn(place, ground)));
  return Math.hypot(alongX, alongY) * (1 + (FOREIGN * foreign.length) / SAMPLES);
}
