import type { ZonePlan } from "../model/plan.ts";
import { say, textOf, type AtlasContext } from "./context.ts";

/** Names the plan, or the document that it cites, as the source of a figure. */
export function planSource(context: AtlasContext, { title, source }: ZonePlan): string {
  const document = source === undefined ? "" : textOf(context, source.title);
  return say(context, "figure.source", { source: document || textOf(context, title) });
}
