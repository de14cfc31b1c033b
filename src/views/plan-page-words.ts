import type { MessageKey } from "../locales/en.ts";
import { say, type AtlasContext } from "../figures/context.ts";
import { plateNumbers } from "./plate-number.ts";

/** The plates of a plan, in order. */
export type PlanPlate =
  | "status"
  | "stated"
  | "previous"
  | "context"
  | "needs"
  | "macroAreas"
  | "beyond"
  | "territories"
  | "calendar"
  | "resources"
  | "governance"
  | "document";

/** The words of a plan's page; plates that the plan lacks take no number. */
export function planPageWords(context: AtlasContext, plates: readonly PlanPlate[]) {
  const word = (key: MessageKey) => say(context, key);
  return {
    numbers: plateNumbers(context, plates),
    stated: word("plan.plate.stated"),
    statedNote: word("plan.plate.statedNote"),
    statedElement: word("plan.stated.element"),
    statedCount: word("plan.stated.count"),
    previous: word("plan.plate.previous"),
    context: word("plan.plate.context"),
    needs: word("plan.plate.needs"),
    macroAreas: word("plan.plate.macroAreas"),
    beyond: word("plan.beyond"),
    calendar: word("plan.plate.calendar"),
    resources: word("plan.plate.resources"),
    governance: word("plan.plate.governance"),
    document: word("plan.plate.document"),
    otherProjects: word("plan.otherProjects"),
    leadBody: word("plan.leadBody"),
    signatories: word("plan.signatories"),
    adherents: word("plan.adherents"),
    agreement: word("plan.agreement"),
    duration: word("plan.duration"),
    status: word("plan.plate.status"),
    noStatus: word("plan.noStatus"),
    territories: word("plan.plate.territories"),
    branch: word("plan.territory.branch"),
    areasServed: word("plan.territory.areas"),
    supersedes: word("plan.supersedes"),
    supersededBy: word("plan.supersededBy"),
    notStated: word("plan.notStated"),
    noAnswer: word("plan.noMacroAnswer"),
    columns: {
      programme: word("plan.column.programme"),
      outcome: word("plan.column.outcome"),
      critical: word("plan.column.critical"),
      next: word("plan.column.next"),
    },
  };
}
