import type { ZonePlan } from "../model/plan.ts";
import { textOf, type AtlasContext } from "../figures/context.ts";

/** Joins what the needs of a plan are to what the atlas says of their links to macro-areas. */
export function needsNote(context: AtlasContext, plan: ZonePlan, words: string): string {
  return [words, textOf(context, plan.needsNote)].filter(Boolean).join(" ");
}
