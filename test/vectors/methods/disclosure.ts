import type { MethodTable } from "../method.ts";
import { auditTable } from "../../../src/disclosure/audit-by-flow.ts";
import { dominance } from "../../../src/disclosure/dominance.ts";
import { pPercent } from "../../../src/disclosure/p-percent.ts";
import {
  primaryProportion,
  primarySuppression,
} from "../../../src/disclosure/primary-suppression.ts";
import { roundToBase } from "../../../src/disclosure/round-to-base.ts";
import { secondaryList } from "../../../src/disclosure/secondary-list.ts";
import { secondaryTable } from "../../../src/disclosure/secondary-table.ts";

/** Disclosure control (method.md 13). */
export const disclosureMethods: MethodTable = {
  "sdc.primary": (input) => primarySuppression(input.cells, input),
  "sdc.primaryProportion": (input) => primaryProportion(input, input),
  "sdc.secondary1d": (input) => secondaryList(input.cells, input),
  "sdc.secondary2d": (input) => secondaryTable(input.table, input),
  "sdc.audit2d": (input) => auditTable(input.table, input.suppressed, input.attackerLower),
  "sdc.roundBase": (input) => input.values.map((value: number) => roundToBase(value, input.base)),
  "sdc.dominance": (input) => dominance(input.contributions, input),
  "sdc.pPercent": (input) => pPercent(input.contributions, input),
};
