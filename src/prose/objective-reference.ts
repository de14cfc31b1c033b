import type { DirectiveAttributes } from "./figure-directive.ts";
import { hrefOf, languageOf, textOf, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";

/** An objective that a text points to. */
export interface ObjectiveReference {
  readonly code: string;
  readonly title: string;
  readonly summary: string;
  /** The path without the base of the site, as editors write links. */
  readonly path: string;
  readonly href: string;
}

/** Finds the objective that `::objective{plan=… code=…}` means; without a plan, in the newest. */
export function objectiveReference(
  context: AtlasContext,
  attributes: DirectiveAttributes,
): ObjectiveReference {
  const { plans } = context.lookup.atlas;
  const code = attributes["code"] ?? "";
  const plan = plans.find(({ id }) => id === (attributes["plan"] ?? plans[0]?.id));
  const objective = plan?.objectives.find((candidate) => candidate.code === code);
  if (plan === undefined || objective === undefined) throw new Error(`unknown objective: ${code}`);
  const path = address.objective(languageOf(context), plan.id, code);
  return {
    code,
    title: textOf(context, objective.title),
    summary: textOf(context, objective.summary),
    path,
    href: hrefOf(context, path),
  };
}
