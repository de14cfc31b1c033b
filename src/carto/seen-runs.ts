import type { Point, Ring } from "./point.ts";
import { boxAround, overlap, type Box } from "./box.ts";

/** Lists the stretches of a line that come near the sheet. */
export function seenRuns(line: Ring, sheet: Box): readonly Ring[] {
  const runs: Point[][] = [];
  let wasSeen = false;
  for (const [i, point] of line.entries()) {
    const before = line[i - 1];
    const isSeen = before !== undefined && overlap(boxAround([before, point]), sheet);
    if (isSeen && !wasSeen) runs.push([before]);
    if (isSeen) runs.at(-1)?.push(point);
    wasSeen = isSeen;
  }
  return runs;
}
