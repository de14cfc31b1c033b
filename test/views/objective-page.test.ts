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

  test("lists them as the reader orders names, not by code", () => {
    const turned = barePlan({}, [{ areas: ["A04", "A01", "A02"] }]);
    const { areas } = objectiveView(pagesWithPlans(turned), turned, first(turned.objectives));
    const names = areas.map(({ label }) => label);
    expect(names).toEqual(names.toSorted(new Intl.Collator("en").compare));
    expect(names[0]).toBe("Almond");
  });

  test("says when each measure runs, or that the plan does not", () => {
    expect(first(view.measures).lines.map(({ dates }) => dates)).toEqual([
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

describe("an indicator of an outcome", () => {
  const indicator = {
    title: { en: "Children who read" },
    type: "outcome" as const,
    baseline: { value: 20, date: "2018-01-01" },
    targets: [{ value: 40, date: "2020-12-31" }],
  };
  const notesWith = (interval: { readonly lower: number; readonly upper: number }) => {
    const readings = [{ value: 30, date: "2020-06-30", ...interval }];
    const plan = barePlan({}, [{ indicators: [{ ...indicator, readings }] }]);
    const view = objectiveView(pagesWithPlans(plan), plan, first(plan.objectives));
    return view.chain.links.flatMap(({ items }) => items.flatMap(({ notes }) => notes));
  };

  test("has beside its status that nothing has changed for sure, where chance may explain it", () => {
    expect(notesWith({ lower: 15, upper: 45 })).toContain("no measurable change yet");
    expect(notesWith({ lower: 25, upper: 35 })).not.toContain("no measurable change yet");
  });
});

test("what counts from the start of the plan says so, and begins at zero", () => {
  const indicators = [
    {
      title: { en: "Children reached" },
      cumulative: true,
      targets: [{ value: 40, date: "2020-12-31" }],
    },
  ];
  const plan = barePlan({}, [{ indicators }]);
  const view = objectiveView(pagesWithPlans(plan), plan, first(plan.objectives));
  const [item] = view.chain.untyped;
  expect(item?.notes).toEqual(["counted since the start of the plan"]);
  expect(item?.baseline).toEqual({ value: "0", date: "1 January 2018" });
});

test("the measures stand under the parts of the objective that the plan names", () => {
  const part = { en: "Action A" };
  const measures = [
    { code: "1", part, title: { en: "A bus" } },
    { code: "2", part, title: { en: "A stop" } },
    { code: "3", part: { en: "Action B" }, title: { en: "A desk" } },
  ];
  const plan = barePlan({}, [{ measures }]);
  const view = objectiveView(pagesWithPlans(plan), plan, first(plan.objectives));
  expect(view.measures.map(({ title, lines }) => [title, lines.length])).toEqual([
    ["Action A", 2],
    ["Action B", 1],
  ]);
});

test("the goals that an objective serves have their numbers and names, in order", () => {
  const plan = barePlan({}, [{ sdg: ["10", "4.1"] }]);
  const view = objectiveView(pagesWithPlans(plan), plan, first(plan.objectives));
  expect(view.sdg).toEqual([
    { number: "4.1", name: "Quality education" },
    { number: "10", name: "Reduced inequalities" },
  ]);
});

describe("the needs beside an objective", () => {
  const need = { text: { en: "Work" }, macroAreas: ["A"], indicators: [], areas: [] };
  const needs = [{ group: "children", title: { en: "Children" }, needs: [need] }];

  test("are all of its macro-area, as on the page of the plan, whomever the objective concerns", () => {
    const needsNote = { en: "The links are our reading." };
    const plan = barePlan({ needs, needsNote }, [{ groups: ["older"] }]);
    const view = objectiveView(pagesWithPlans(plan), plan, first(plan.objectives));
    expect(view.needs.map(({ text }) => text)).toEqual(["Work"]);
    expect(view.needsNote).toBe("Needs linked to macro-area A. The links are our reading.");
  });

  test("are none where no need names its macro-area", () => {
    const elsewhere = [{ ...first(needs), needs: [{ ...need, macroAreas: [] }] }];
    const plan = barePlan({ needs: elsewhere }, [{}]);
    const view = objectiveView(pagesWithPlans(plan), plan, first(plan.objectives));
    expect(view.needs).toEqual([]);
    expect(view.needsNote).toBe("Needs linked to macro-area A.");
    expect(view.words.noNeeds).toBe("No need of the plan is linked to this objective.");
  });
});

test("a body without a stated role is a body all the same", () => {
  const plan = barePlan({}, [{ actors: [{ organisation: { en: "The school" } }] }]);
  const view = objectiveView(pagesWithPlans(plan), plan, first(plan.objectives));
  expect(view.actors).toEqual([
    { organisation: "The school", role: "role not stated in the plan" },
  ]);
});
