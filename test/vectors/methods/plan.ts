import type { MethodTable } from "../method.ts";
import { planProgress } from "../../../src/stats/plan-progress.ts";
import { planRollup } from "../../../src/stats/plan-rollup.ts";

/** Indicators of a plan. */
export const planMethods: MethodTable = {
  "plan.status": ({ lo, hi, ...input }) =>
    planProgress({ ...input, range: lo === undefined ? null : { lower: lo, upper: hi } }),
  "plan.rollup": ({ statuses }) => planRollup(statuses),
};
