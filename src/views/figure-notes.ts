import type { Figure } from "../figures/figure.ts";
import { say, type AtlasContext } from "../figures/context.ts";

/** Lists the notes of a figure that stands without its page: what its daggers mean is among them. */
export function figureNotes(
  context: AtlasContext,
  { notes, isIllustrative }: Figure,
): readonly string[] {
  const dagger = isIllustrative ? [say(context, "note.dagger")] : [];
  const invented = isIllustrative ? [say(context, "note.illustrative")] : [];
  return [...new Set([...notes, ...dagger, ...invented])];
}
