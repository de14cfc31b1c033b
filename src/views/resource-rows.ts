import type { Objective } from "../model/plan.ts";
import { languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { formatNumber } from "../scales/format-number.ts";

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
  const language = languageOf(context);
  const notStated = say(context, "plan.notStated");
  const amountOf = (amount: number | null, currency: string | null) =>
    amount === null
      ? notStated
      : `${formatNumber(amount, { language, decimals: 0 })}\u00a0${currency ?? ""}`.trim();
  const rows = objective.resources.map((resource) => ({
    kind: say(context, `plan.resource.${resource.kind}`),
    source: textOf(context, resource.source) || notStated,
    year: resource.year === null ? notStated : String(resource.year),
    amount: amountOf(resource.amount, resource.currency),
  }));
  const money = objective.resources.filter(
    ({ kind, amount }) => kind === "money" && amount !== null,
  );
  const currencies = new Set(money.map(({ currency }) => currency));
  if (currencies.size !== 1) return { rows, total: null };
  const sum = money.reduce((total, { amount }) => total + (amount ?? 0), 0);
  return { rows, total: amountOf(sum, money[0]?.currency ?? null) };
}
