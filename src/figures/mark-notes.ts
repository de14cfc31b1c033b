import type { Indicator } from "../model/indicator.ts";
import type { FigureTable } from "./figure.ts";
import { DAGGER } from "../model/dagger.ts";
import { PROVISIONAL_MARK } from "../model/provisional-mark.ts";
import { say, type AtlasContext } from "./context.ts";
import { marksOfCell } from "./marks-of.ts";

/** Explains the marks that occur among these, each once; nothing where there are none. */
function markNotes(context: AtlasContext, marks: readonly string[]): readonly string[] {
  const has = (mark: string) => marks.some((one) => one.includes(mark));
  return [
    ...(has(DAGGER) ? [say(context, "note.dagger")] : []),
    ...(has(PROVISIONAL_MARK) ? [say(context, "note.provisional")] : []),
  ];
}

/** Explains the marks that occur among these in one text. */
export function marksNote(context: AtlasContext, marks: readonly string[]): string {
  return markNotes(context, marks).join(" ");
}

/**
 * Explains the marks of a figure's table. An illustrative figure carries its dagger beside the
 * subtitle and is explained there.
 */
export function tableMarkNotes(
  context: AtlasContext,
  { illustrative }: Pick<Indicator, "illustrative">,
  { rows }: FigureTable,
): readonly string[] {
  const marks = rows.flat().map(marksOfCell);
  return markNotes(context, illustrative ? marks.map((found) => found.replace(DAGGER, "")) : marks);
}
