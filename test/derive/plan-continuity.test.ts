import { describe, expect, test } from "vitest";
import type { ZonePlan } from "../../src/model/plan.ts";
import { planContinuity } from "../../src/derive/plan-continuity.ts";
import { objectiveSchema } from "../../src/model/plan.ts";
import { valleyPlan } from "../publish/valley-plan.ts";

type Given = readonly [code: string, title: string, previous?: string];

function planOf(objectives: readonly Given[], previous: ZonePlan["previous"] = []): ZonePlan {
  const parsed = objectives.map(([code, title, before = null]) =>
    objectiveSchema.parse({ code, title: { en: title }, previous: before }),
  );
  return { ...valleyPlan(), objectives: parsed, previous };
}

describe("from one plan to the next an objective", () => {
  const earlier = planOf([
    ["A1", "Fewer lonely people"],
    ["A2", "More homes"],
    ["A3", "A library"],
  ]);
  const outcome = { because: {}, criticalPoints: {}, nextYears: {}, figures: [] };
  const plan = planOf(
    [
      ["B1", "Homes for all", "A2"],
      ["A3", "A library"],
      ["A1", "Digital services"],
    ],
    [{ code: "A1", title: { en: "Fewer lonely people" }, outcome: "partly", ...outcome }],
  );
  const { continued, started, ended } = planContinuity(plan, earlier);

  test("goes on where the newer plan names it, or where code and title are the same", () => {
    const pairs = continued.map(({ objective, before }) => `${before.code} > ${objective.code}`);
    expect(pairs).toEqual(["A2 > B1", "A3 > A3"]);
  });

  test("is new where only its code was there before", () => {
    expect(started.map(({ code }) => code)).toEqual(["A1"]);
  });

  test("has ended where nothing continues it, with the outcome that the newer plan tells", () => {
    expect(ended.map(({ before, outcome: found }) => [before.code, found])).toEqual([
      ["A1", "partly"],
    ]);
  });

  test("that is said to continue another does not go on by its code as well", () => {
    const renamed = planContinuity(planOf([["A3", "A library", "A1"]]), earlier);
    expect(renamed.continued.map(({ before }) => before.code)).toEqual(["A1"]);
  });
});
