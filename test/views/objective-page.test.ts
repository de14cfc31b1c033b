import { describe, expect, test } from "vitest";
import { objectiveView } from "../../src/views/objective-view.ts";
import { barePlan, first, pagesWithPlans } from "./plan-fixtures.ts";

describe("an objective that names places", () => {
  const measures = [
    {
      code: "1",
      title: { en: "A bus" },
      areas: ["A02"],
      lon: 35.11,
      lat: 32.12,
      from: "2021-03-01",
    },
    { code: "2", title: { en: "A stop" }, lon: 35.11, lat: 32.12 },
  ];
  const plan = barePlan({}, [{ areas: ["A01"], measures, services: ["s1"] }]);
  const context = pagesWithPlans(plan);
  const view = objectiveView(context, plan, first(plan.objectives));

  test("shows them on a map, with the numbers of the measures at one place together", () => {
    expect(view.locator?.picture.markup).toContain(">1, 2</text>");
    expect(view.areas.map(({ label }) => label)).toEqual(["Almond", "Carob"]);
  });

  test("says when each measure runs, or that the plan does not", () => {
    expect(view.measures.map(({ dates }) => dates)).toEqual([
      "from 1 March 2021",
      "dates not stated in the plan",
    ]);
  });

  test("leads to the services that it works with", () => {
    expect(view.services.map(({ href }) => href)).toEqual(["/en/services/s1/"]);
  });
});

test("a need has beside it the number of the place that it names, else of the objective's, else of the zone", () => {
  const need = { text: { en: "A place to read" }, macroAreas: ["A"], indicators: ["population"] };
  const evidenceIn = (needAreas: readonly string[], objectiveAreas: readonly string[]) => {
    const needs = [{ ...need, areas: [...needAreas] }];
    const plan = barePlan({ needs: [{ group: "children", title: { en: "Children" }, needs }] }, [
      { areas: [...objectiveAreas] },
    ]);
    const view = objectiveView(pagesWithPlans(plan), plan, first(plan.objectives));
    return first(first(view.needs).evidence).values.map(({ label }) => label);
  };
  expect(evidenceIn(["A01"], ["A02"])).toEqual(["Almond (2021)"]);
  expect(evidenceIn([], ["A02"])).toEqual(["Carob (2021)"]);
  expect(evidenceIn([], [])).toEqual(["Tiny Valley (2021)"]);
});

test("what the editors wrote under an objective stands on its page", () => {
  const markdown = "The library is the only one.";
  const matter = { title: "" };
  const variant = { language: "en", file: "A1.md", firstLine: 1, matter, markdown };
  const plan = { ...barePlan(), objectiveNotes: [{ slug: "A1", variants: [variant] }] };
  const { notes } = objectiveView(pagesWithPlans(plan), plan, first(plan.objectives));
  expect(JSON.stringify(notes?.blocks)).toContain("The library is the only one.");
});
