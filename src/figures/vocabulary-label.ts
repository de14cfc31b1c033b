import { textOf, type AtlasContext } from "./context.ts";

/** Gives the label of a coded word of the atlas, or the code where it has none. */
export function vocabularyLabel(context: AtlasContext, kind: string, code: string): string {
  const entry = context.lookup.atlas.vocabularies.find(
    (candidate) => candidate.kind === kind && candidate.code === code,
  );
  return entry === undefined ? code : textOf(context, entry.label) || code;
}
