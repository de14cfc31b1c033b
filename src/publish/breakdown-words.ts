import { languageOf, textOf, type AtlasContext } from "../figures/context.ts";
import { fileWord } from "../locales/file-word.ts";

/** Says a breakdown in the words of `data/breakdowns.csv`; a code without words stays as it is. */
export function breakdownWords(context: AtlasContext, breakdown: string): string {
  if (breakdown === "") return fileWord(languageOf(context), "total");
  const { breakdowns } = context.lookup.atlas;
  return breakdown
    .split(";")
    .map((part) => {
      const entry = breakdowns.find(({ dimension, code }) => `${dimension}=${code}` === part);
      return (entry && textOf(context, entry.label)) || part;
    })
    .join(", ");
}
