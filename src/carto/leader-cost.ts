import type { Candidate } from "./label-candidates.ts";
import type { Point } from "./point.ts";
import { isOn, type Ground } from "./box-in-polygon.ts";
import { boxAround, grown, overlap } from "./box.ts";

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
  const line = grown(boxAround(leader), 1);
  const crossed = others.filter(({ bounds }) => overlap(bounds, line));
  const samples = Array.from({ length: SAMPLES }, (_, i): Point => {
    const share = (i + 0.5) / SAMPLES;
    return [fromX + share * alongX, fromY + share * alongY];
  });
  const foreign = samples.filter((place) => crossed.some((ground) => isOn(place, ground)));
  return leaderLength({ leader }) * (1 + (FOREIGN * foreign.length) / SAMPLES);
}

/** Gives the length of the leader of a label, which it costs at least. 0 without a leader. */
export function leaderLength({ leader }: Pick<Candidate, "leader">): number {
  if (leader === null) return 0;
  const [[fromX, fromY], [toX, toY]] = leader;
  return Math.hypot(toX - fromX, toY - fromY);
}
