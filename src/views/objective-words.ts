import type { MessageKey } from "../locales/en.ts";
import { say, type AtlasContext } from "../figures/context.ts";
import { plateNumbers } from "./plate-number.ts";

/** The plates of an objective, in order. */
export const OBJECTIVE_PLATES = [
  "chain",
  "why",
  "needs",
  "notes",
  "measures",
  "where",
  "services",
  "resources",
  "before",
  "actors",
] as const;

export type ObjectivePlate = (typeof OBJECTIVE_PLATES)[number];

/** The words of an objective's page; plates that it lacks take no number. */
export function objectiveWords(context: AtlasContext, plates: readonly ObjectivePlate[]) {
  const word = (key: MessageKey) => say(context, key);
  return {
    numbers: plateNumbers(context, plates),
    notStated: word("plan.notStated"),
    chain: word("objective.plate.chain"),
    chainNote: word("objective.plate.chainNote"),
    why: word("objective.plate.why"),
    needs: word("objective.plate.needs"),
    noNeeds: word("objective.noNeeds"),
    notes: word("objective.plate.notes"),
    services: word("objective.plate.services"),
    before: word("objective.plate.before"),
    beforeColumns: {
      outcome: word("plan.column.outcome"),
      next: word("plan.column.next"),
    },
    monitoring: word("monitor.link"),
    illustrative: word("note.illustrative"),
    measures: word("objective.plate.measures"),
    where: word("objective.plate.where"),
    resources: word("objective.plate.resources"),
    actors: word("objective.plate.actors"),
    noneOfType: word("chain.none"),
    noReading: word("chain.noReading"),
    baseline: word("chain.baseline"),
    target: word("chain.target"),
    latest: word("chain.latest"),
    status: word("plan.status"),
    indicator: word("row.indicator"),
    untyped: word("chain.untyped"),
    untypedNote: word("chain.untypedNote"),
    noStatus: word("objective.noStatus"),
    noIndicators: word("objective.noIndicators"),
    noResources: word("objective.noResources"),
    resourceKind: word("objective.resourceKind"),
    resourceSource: word("objective.resourceSource"),
    resourceYear: word("objective.resourceYear"),
    resourceAmount: word("objective.resourceAmount"),
    actorsTerm: word("objective.actors"),
    groups: word("objective.groups"),
    sdg: word("objective.sdg"),
    previousObjective: word("objective.previous"),
    nextObjective: word("objective.next"),
  };
}
