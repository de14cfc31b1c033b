import type { ZonePlan } from "../model/plan.ts";
import type { Link } from "./shell.ts";
import { hrefOf, languageOf, textOf, type AtlasContext } from "../figures/context.ts";
import { formatCount } from "../figures/format-count.ts";
import { address } from "../markup/address.ts";
import { outcomeWord, statedOr, type StatusWord } from "./plan-words.ts";

interface PreviousItem {
  readonly title: string;
  readonly outcome: StatusWord;
  readonly figures: readonly { readonly value: string; readonly label: string }[];
  readonly because: string;
  readonly criticalPoints: string;
  readonly nextYears: string;
  /** The objectives of the new plan that continue it. */
  readonly continuedBy: readonly Link[];
}

/** Tells what became of the plan before, beside what continues it in the new one. */
export function previousResults(context: AtlasContext, plan: ZonePlan) {
  const told = plan.previous.filter(({ outcome }) => outcome !== null);
  const named = plan.previous.filter(({ outcome }) => outcome === null);
  const items = told.map((result): PreviousItem => ({
    title: textOf(context, result.title),
    outcome: outcomeWord(context, result),
    figures: result.figures.map(({ value, label }) => ({
      value: formatCount(context, value),
      label: textOf(context, label),
    })),
    because: statedOr(context, result.because),
    criticalPoints: statedOr(context, result.criticalPoints),
    nextYears: statedOr(context, result.nextYears),
    continuedBy: continuedBy(context, plan, result.code),
  }));
  const others = named.map((result) => textOf(context, result.title)).join(" · ");
  return { period: plan.previousPeriod ?? "", items, others };
}

function continuedBy(context: AtlasContext, plan: ZonePlan, code: string): readonly Link[] {
  return plan.objectives
    .filter(({ previous }) => previous === code)
    .map((objective) => ({
      label: `${objective.code} ${textOf(context, objective.title)}`,
      href: hrefOf(context, address.objective(languageOf(context), plan.id, objective.code)),
    }));
}
