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

/** Explains the marks of the cells of a table, each of which knows whether it was invented. */
export function cellMarkNotes(
  context: AtlasContext,
  { rows }: Pick<FigureTable, "rows">,
): readonly string[] {
  return markNotes(context, rows.flat().map(marksOfCell));
}

/**
 * Explains the marks of the table of one indicator. An illustrative figure carries its dagger beside
 * the subtitle and is explained there.
 */
export function tableMarkNotes(
  context: AtlasContext,
  { illustrative }: Pick<Indicator, "illustrative">,
  { rows }: FigureTable,
): readonly string[] {
  const marks = rows.flat().map(marksOfCell);
  return markNotes(context, illustrative ? marks.map(withoutDagger) : marks);
}

/** Leaves the marks of which the dagger is explained elsewhere. */
export function withoutDagger(marks: string): string {
  return marks.replaceAll(DAGGER, "");
}
