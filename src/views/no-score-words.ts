import type { IndexArea } from "../model/composite-index.ts";
import { say, type AtlasContext } from "../figures/context.ts";

/** Says why an area has no score: a value is withheld, too much is missing, or none was delivered. */
export function noScoreWords(
  context: AtlasContext,
  { noScore, status }: Pick<IndexArea, "noScore" | "status">,
): string {
  if (status === "suppressed") return say(context, "index.noScore.withheld");
  return say(context, `index.noScore.${noScore ?? "not-delivered"}`);
}
