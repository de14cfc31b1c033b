import type { Indicator } from "../model/indicator.ts";
import type { FigureTable } from "./figure.ts";
import { say, type AtlasContext } from "./context.ts";
import { isDaggered } from "./is-daggered.ts";

/**
 * Explains the daggers of a figure's table, where there are any. An illustrative figure carries its
 * dagger beside the subtitle and is explained there.
 */
export function daggerNotes(
  context: AtlasContext,
  { illustrative }: Indicator,
  { rows }: FigureTable,
): readonly string[] {
  const hasDagger = rows.some((row) => row.some(isDaggered));
  return hasDagger && !illustrative ? [say(context, "note.dagger")] : [];
}
