import { describe, expect, test } from "vitest";
import type { ZonePlan } from "../../src/model/plan.ts";
import { comparedPlansView } from "../../src/views/compared-plans-view.ts";
import { macroAreaView } from "../../src/views/macro-area-view.ts";
import { monitoringView } from "../../src/views/monitoring-view.ts";
import { objectiveView } from "../../src/views/objective-view.ts";
import { planView } from "../../src/views/plan-view.ts";
import { barePlan, first, pagesWithPlans } from "./plan-fixtures.ts";

const NOT_STATED = "not stated in the plan";

const towards = (value: number | null) => ({
  title: { en: "Places" },
  type: "output" as const,
  direction: "increase" as const,
  baseline: { value: 0, date: "2018-01-01" },
  targets: [{ value: 100, date: "2024-12-31" }],
  readings: value === null ? [] : [{ value, date: "2021-06-30" }],
});

describe("a plan that states next to nothing", () => {
  const plan = barePlan();
  const context = pagesWithPlans(plan);
  const view = planView(context, plan);

  test("says in one line what it leaves open, and has no plate without content", () => {
    expect(Object.keys(view.words.numbers)).toEqual([
      "status",
      "stated",
      "needs",
      "macroAreas",
      "governance",
      "document",
    ]);
    expect(view.statuses).toBeNull();
    expect(view.needs).toEqual([]);
    expect(view.agreement).toMatchObject({
      leadBody: "The council",
      signatories: NOT_STATED,
      adherents: NOT_STATED,
      duration: NOT_STATED,
    });
  });

  test("has objectives that say what is not stated", () => {
    const objective = objectiveView(context, plan, first(plan.objectives));
    expect(objective.opening.facts.status.label).toBe(NOT_STATED);
    expect(objective.opening.facts.rows.map(({ value }) => value)).toEqual([
      "The council",
      NOT_STATED,
      NOT_STATED,
    ]);
    expect(Object.keys(objective.words.numbers)).toEqual([
      "chain",
      "why",
      "needs",
      "measures",
      "where",
      "resources",
      "actors",
    ]);
    expect({ locator: objective.locator, before: objective.before }).toEqual({
      locator: null,
      before: null,
    });
  });

  test("has a monitoring table with a line for the objective that names no indicator", () => {
    const { groups, facets, statuses } = monitoringView(context, plan);
    expect(first(groups).rows.map(({ indicator, status }) => [indicator, status])).toEqual([
      [null, "not-stated"],
    ]);
    expect({ facets, statuses }).toEqual({ facets: [], statuses: null });
  });
});

test("a macro-area that no objective serves is there, and empty", () => {
  const plan = barePlan({}, []);
  const context = pagesWithPlans(plan);
  expect(planView(context, plan).macroAreas.map(({ objectives }) => objectives)).toEqual([[]]);
  expect(macroAreaView(context, plan, first(plan.macroAreas)).objectives).toEqual([]);
});

test("objectives of the zone that belong to no macro-area stand in a row of their own", () => {
  const plan = barePlan({ macroAreas: [] }, [{ macroArea: null }]);
  const rows = planView(pagesWithPlans(plan), plan).macroAreas;
  expect(rows.map(({ letter, objectives }) => [letter, objectives.length])).toEqual([["", 1]]);
});

test("of two hundred objectives each stands in one group of the statuses and one of the table", () => {
  const values = [null, 0, 20, 45, 60, 120];
  const objectives = Array.from({ length: 200 }, (_, i) => ({
    indicators: [towards(values[i % values.length] ?? null)],
  }));
  const plan = barePlan({}, objectives);
  const { statuses, groups, opening } = monitoringView(pagesWithPlans(plan), plan);
  const codes = statuses?.flatMap((group) => group.objectives.map(({ label }) => label)) ?? [];
  expect(codes.toSorted()).toEqual(plan.objectives.map(({ code }) => code).toSorted());
  expect(groups.flatMap(({ rows }) => rows)).toHaveLength(200);
  expect(opening.facts.map(({ value }) => value)).toEqual(["200", "200", "166", "99"]);
});

describe("the line of an indicator", () => {
  const rowOf = (reading: number | null, date = "2021-06-30") => {
    const readings = reading === null ? [] : [{ value: reading, date }];
    const plan = barePlan({}, [{ indicators: [{ ...towards(null), readings }] }]);
    return first(first(monitoringView(pagesWithPlans(plan), plan).groups).rows).indicator;
  };

  test("says how far it has come, and that it moved away", () => {
    expect(rowOf(45)).toMatchObject({ status: { label: "on track" }, notes: ["45% of the way"] });
    expect(rowOf(-25)).toMatchObject({
      status: { label: "off track" },
      notes: ["moved away from the target: −25%"],
    });
  });

  test("says of an old reading what it said in its own time, and makes it no judgement", () => {
    expect(rowOf(10, "2019-06-30")).toMatchObject({
      status: { label: "no recent reading", mark: "not-started" },
      notes: ["10% of the way", "at that reading: off track"],
    });
  });

  test("does not know a reading that is younger than the atlas", () => {
    expect(rowOf(45, "2022-06-30")).toMatchObject({ latest: null, notes: [] });
  });

  test("writes all its numbers with the same decimals", () => {
    expect(rowOf(12.25)).toMatchObject({
      baseline: { value: "0.00" },
      latest: { value: "12.25" },
      target: { value: "100.00" },
    });
  });
});

describe("a plan that takes the place of another", () => {
  const earlier = barePlan({}, [{ code: "A1" }, { code: "A2", title: { en: "Homes" } }]);
  const plan: ZonePlan = {
    ...barePlan({ id: "2021-2023", supersedes: "2018-2020" }, [
      { code: "A1", title: { en: "Roofs" }, previous: "A2" },
      { code: "A2", title: { en: "Roads" } },
    ]),
  };
  const context = pagesWithPlans(plan, earlier);

  test("leads to it, and it to the newer one", () => {
    expect(planView(context, plan).relations).toMatchObject({
      earlier: { href: "/en/plans/2018-2020/" },
      compared: { href: "/en/plans/2021-2023/compared/" },
      later: [],
    });
    expect(planView(context, earlier).relations).toMatchObject({
      earlier: null,
      compared: null,
      later: [{ href: "/en/plans/2021-2023/" }],
    });
  });

  test("is set beside it: what goes on, what is new, what has ended", () => {
    const { continued, started, ended, macroAreas } = comparedPlansView(context, plan, earlier);
    expect(continued.map((pair) => pair.map(({ title }) => title))).toEqual([["Homes", "Roofs"]]);
    expect(started.map(({ title }) => title)).toEqual(["Roads"]);
    expect(ended.map(({ title }) => title)).toEqual(["Objective 1"]);
    expect(macroAreas.map(({ cells }) => cells.map(({ count }) => count))).toEqual([["2", "2"]]);
  });

  test("leads from an objective to the one that it continues", () => {
    expect(objectiveView(context, plan, first(plan.objectives)).before).toMatchObject({
      title: "Homes",
      href: "/en/plans/2018-2020/objectives/A2/",
      outcome: { label: "outcome not stated" },
      because: NOT_STATED,
    });
  });
});

test("the branches of a plan name the areas that each serves", () => {
  const plan = barePlan({
    territories: [{ code: "T1", branch: { en: "Northern branch" }, areas: ["A02", "A01"] }],
  });
  expect(planView(pagesWithPlans(plan), plan).territories).toEqual([
    {
      code: "T1",
      branch: "Northern branch",
      areas: [
        { label: "Almond", href: "/en/areas/village/almond/" },
        { label: "Carob", href: "/en/areas/village/carob/" },
      ],
    },
  ]);
});
