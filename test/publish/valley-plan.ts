import type { ZonePlan } from "../../src/model/plan.ts";
import { objectiveSchema, planSchema } from "../../src/model/plan.ts";

/** A plan with one objective, of which some things are stated and others not. */
export function valleyPlan(): ZonePlan {
  const objective = objectiveSchema.parse({
    code: "A1",
    title: { en: "Fewer lonely people" },
    macroArea: "A",
    measures: [
      { code: "a", title: { en: "Visits" }, status: "done" },
      { code: "b", title: { en: "Calls" } },
    ],
    indicators: [
      {
        title: { en: "Visits made" },
        type: "output",
        unit: { en: "visits" },
        baseline: { value: 10, date: "2020-12-31" },
        targets: [
          { value: 40, date: "2023-12-31" },
          { value: 20, date: "2021-12-31" },
        ],
        readings: [{ value: 12.5, date: "2021-06-30" }],
      },
      { title: { en: "Something" } },
    ],
  });
  const declared = planSchema.parse({
    id: "2021-2023",
    title: { en: "Plan" },
    period: { from: "2021-01-01", to: "2023-12-31" },
    zone: "Z",
    leadBody: { en: "The council" },
    macroAreas: [{ code: "A", title: { en: "Ageing" } }],
  });
  return { ...declared, objectives: [objective], previous: [], objectiveNotes: [] };
}
