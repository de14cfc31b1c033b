import type { Text } from "../model/language.ts";
import type { Objective } from "../model/plan.ts";
import { canon } from "../stats/canon.ts";

type Resource = Objective["resources"][number];

/** An amount of money with its source and year, as the plan states them. */
export interface StatedMoney {
  readonly source: Text;
  readonly year: number | null;
  readonly amount: number;
}

/** The money of a plan in its one currency, and what else it brings. */
export interface PlanMoney {
  readonly currency: string;
  readonly money: readonly StatedMoney[];
  readonly total: number;
  /** Staff and things, and money without an amount. */
  readonly besides: readonly Resource[];
  readonly unstated: number;
}

/**
 * Gathers the money that objectives state. Undefined where none states an amount, or where they
 * state several currencies, which no bar could add up.
 */
export function planMoney(objectives: readonly Objective[]): PlanMoney | undefined {
  const resources = objectives.flatMap((objective) => objective.resources);
  const stated = resources.filter(({ kind, amount }) => kind === "money" && amount !== null);
  const currencies = new Set(stated.map(({ currency }) => currency ?? ""));
  const [currency, ...others] = [...currencies];
  if (currency === undefined || others.length > 0) return undefined;
  const money = stated.map(({ source, year, amount }) => ({ source, year, amount: amount ?? 0 }));
  return {
    currency,
    money,
    total: canon(money.reduce((sum, { amount }) => sum + amount, 0)),
    besides: resources.filter(({ kind }) => kind !== "money"),
    unstated: resources.filter(({ kind, amount }) => kind === "money" && amount === null).length,
  };
}
