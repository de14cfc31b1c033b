import type { RankedArea } from "../derive/ranking.ts";
import type { AtlasContext } from "./context.ts";
import { formatCount } from "./format-count.ts";

/** Writes a rank, after an equals sign where it is shared ("=3"); nothing where there is none. */
export function rankWords(
  context: AtlasContext,
  { rank, isTied }: Pick<RankedArea, "rank" | "isTied">,
): string {
  if (rank === null) return "";
  const place = formatCount(context, rank);
  return isTied ? `=${place}` : place;
}
