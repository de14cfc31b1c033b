import { textOf, type AtlasContext } from "./context.ts";

/** Says a breakdown in the words of `data/breakdowns.csv`; a code without words stays as it is. */
export function breakdownLabel(context: AtlasContext, breakdown: string): string {
  const { breakdowns } = context.lookup.atlas;
  return breakdown
    .split(";")
    .map((part) => {
      const entry = breakdowns.find(({ dimension, code }) => `${dimension}=${code}` === part);
      return (entry && textOf(context, entry.label)) || part;
    })
    .join(", ");
}
