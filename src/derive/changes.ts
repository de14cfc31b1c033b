import type { AreaCode } from "../model/area.ts";
import { indexChanges, type ComparedIndex, type IndexChanges } from "./index-changes.ts";
import { placeChanges, type ComparedPlaces, type PlaceChange } from "./place-changes.ts";
import { planChanges, type ComparedPlans, type PlanChange } from "./plan-changes.ts";
import { remembered } from "./remembered.ts";
import { serviceChanges, type ComparedServices, type ServiceChange } from "./service-changes.ts";
import { valueChanges, type ComparedValues, type ValueChanges } from "./value-changes.ts";

/** The parts of an atlas or edition that are compared. */
export type Compared = ComparedValues &
  ComparedIndex &
  ComparedPlaces &
  ComparedPlans &
  ComparedServices;

/** What changed from one edition to a later one, or to the working data. */
export interface EditionChanges extends ValueChanges {
  readonly index: IndexChanges;
  readonly plans: readonly PlanChange[];
  readonly services: readonly ServiceChange[];
  readonly places: readonly PlaceChange[];
}

/** Compares all that two editions published (method.md 18). */
export function editionChanges(before: Compared, after: Compared): EditionChanges {
  const values = valueChanges(before, after);
  return {
    ...values,
    index: indexChanges(before, after, values),
    plans: planChanges(before, after),
    services: serviceChanges(before, after),
    places: placeChanges(before, after),
  };
}

/** Sorts changes by the area that they concern; what concerns all of them is left out. */
export const changesByPlace = remembered(
  (changes: EditionChanges): ReadonlyMap<AreaCode, EditionChanges> => {
    const { values, index, plans, services, places } = changes;
    const byArea = {
      values: Map.groupBy(values, ({ area }) => area),
      moves: Map.groupBy(index.moves, ({ area }) => area),
      plans: Map.groupBy(plans, ({ plan }) => plan.zone),
      services: Map.groupBy(services, ({ service }) => service.area ?? ""),
      places: Map.groupBy(places, ({ area }) => area.code),
    };
    const codes = new Set(Object.values(byArea).flatMap((map) => [...map.keys()]));
    return new Map(
      [...codes].map((code) => [
        code,
        {
          ...{ added: [], withdrawn: [], redefined: [] },
          values: byArea.values.get(code) ?? [],
          index: { ...index, kind: "compared", moves: byArea.moves.get(code) ?? [], minor: 0 },
          plans: byArea.plans.get(code) ?? [],
          services: byArea.services.get(code) ?? [],
          places: byArea.places.get(code) ?? [],
        },
      ]),
    );
  },
);
