import type { ZonePlan } from "../model/plan.ts";
import type { Figure } from "./figure.ts";
import { say, textOf, type AtlasContext } from "./context.ts";

/** Names the plan, or the document that it cites, as the source of a figure. */
export function planSource(
  context: AtlasContext,
  { title, source }: ZonePlan,
): Pick<Figure, "source" | "sourceName"> {
  const document = source === undefined ? "" : textOf(context, source.title);
  const sourceName = document || textOf(context, title);
  return { source: say(context, "figure.source", { source: sourceName }), sourceName };
}
