import type { PageContext } from "../figures/figure-of.ts";
import type { PublishedFile } from "./published-file.ts";
import { languageOf } from "../figures/context.ts";
import { pinnedPlan } from "../figures/pinned-context.ts";
import { address } from "../markup/address.ts";
import { planExcel } from "./plan-csv.ts";
import { planJson } from "./plan-json.ts";

/** Lists the files of all plans for programs, besides their tables. */
export function planJsonFiles(context: PageContext): readonly PublishedFile[] {
  return context.lookup.atlas.plans
    .map((plan) => pinnedPlan(context, plan))
    .map(({ context: own, plan }) => ({
      path: address.planJson(plan.id),
      content: planJson(own, plan),
    }));
}

/** Lists the tables of all plans for the spreadsheets of a language. */
export function planExcelFiles(context: PageContext): readonly PublishedFile[] {
  return context.lookup.atlas.plans
    .map((plan) => pinnedPlan(context, plan))
    .map(({ context: own, plan }) => ({
      path: address.planExcel(plan.id, languageOf(own)),
      content: planExcel(own, plan),
    }));
}
