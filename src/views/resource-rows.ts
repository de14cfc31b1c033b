import type { Objective } from "../model/plan.ts";
import { planMoney } from "../derive/plan-money.ts";
import { say, textOf, type AtlasContext } from "../figures/context.ts";
import { moneyWords } from "../figures/money-words.ts";

export interface ResourceRow {
  readonly kind: string;
  readonly source: string;
  readonly year: string;
  readonly amount: string;
}

/** Lists the resources of an objective and the money in all, where one currency allows a sum. */
export function resourceRows(
  context: AtlasContext,
  objective: Objective,
): { readonly rows: readonly ResourceRow[]; readonly total: string | null } {
  const notStated = say(context, "plan.notStated");
  const amountOf = (amount: number | null, currency: string | null) =>
    amount === null ? notStated : moneyWords(context, amount, currency ?? "");
  const rows = objective.resources.map((resource) => ({
    kind: say(context, `plan.resource.${resource.kind}`),
    source: textOf(context, resource.source) || notStated,
    year: resource.year === null ? notStated : String(resource.year),
    amount: amountOf(resource.amount, resource.currency),
  }));
  const stated = planMoney([objective]);
  return { rows, total: stated === undefined ? null : amountOf(stated.total, stated.currency) };
}
