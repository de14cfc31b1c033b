import type { MethodTable } from "../method.ts";
import { accessMethods } from "./access.ts";
import { changeMethods } from "./change.ts";
import { compositeMethods } from "./composite.ts";
import { funnelMethods } from "./funnel.ts";
import { higherMethods } from "./higher.ts";
import { inequalityMethods } from "./inequality.ts";
import { needSupplyMethods } from "./need-supply.ts";
import { planMethods } from "./plan.ts";
import { spatialMethods } from "./spatial.ts";

/** The methods of sections 4 to 8 and 14 to 18 of the method specification. */
export const indexMethods: MethodTable = {
  ...compositeMethods,
  ...higherMethods,
  ...inequalityMethods,
  ...spatialMethods,
  ...accessMethods,
  ...needSupplyMethods,
  ...funnelMethods,
  ...planMethods,
  ...changeMethods,
};
