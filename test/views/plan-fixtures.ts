import type { PageContext } from "../../src/figures/figure-of.ts";
import type { ZonePlan } from "../../src/model/plan.ts";
import type { z } from "zod";
import { objectiveSchema, planSchema } from "../../src/model/plan.ts";
import { tinyPages } from "./tiny-pages.ts";

type GivenPlan = Partial<z.input<typeof planSchema>>;
type GivenObjective = Partial<z.input<typeof objectiveSchema>>;

/** A plan of the tiny valley that states nothing but what is mandatory, and what is given. */
export function barePlan(
  given: GivenPlan = {},
  objectives: readonly GivenObjective[] = [{}],
): ZonePlan {
  const declared = planSchema.parse({
    id: "2018-2020",
    title: { en: "Plan of the valley", he: "תוכנית העמק" },
    period: { from: "2018-01-01", to: "2020-12-31" },
    zone: "V1",
    leadBody: { en: "The council", he: "המועצה" },
    macroAreas: [{ code: "A", title: { en: "Children", he: "ילדים" } }],
    ...given,
  });
  const parsed = objectives.map((objective, i) =>
    objectiveSchema.parse({
      code: `A${i + 1}`,
      title: { en: `Objective ${i + 1}`, he: `יעד ${i + 1}` },
      macroArea: "A",
      ...objective,
    }),
  );
  return { ...declared, objectives: parsed, previous: [], objectiveNotes: [] };
}

/** The pages of the tiny atlas with other plans than its own. */
export function pagesWithPlans(...plans: readonly ZonePlan[]): PageContext {
  return tinyPages("en", { change: (atlas) => ({ ...atlas, plans }) });
}

/** Gives the first of a list that must not be empty. */
export function first<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined) throw new Error("missing item: first");
  return item;
}
