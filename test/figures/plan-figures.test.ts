import { describe, expect, test } from "vitest";
import { atlasLookup } from "../../src/derive/lookup.ts";
import { drawFigure } from "../../src/figures/draw-figure.ts";
import { planResourcesSpec, planTimelineSpec } from "../../src/figures/plan-specs.ts";
import { tinyPages } from "../views/tiny-pages.ts";

describe("a plan", () => {
  const tiny = tinyPages("en");
  const [plan] = tiny.lookup.atlas.plans;
  const objective = plan?.objectives.find(({ code }) => code === "G1");
  if (plan === undefined || objective === undefined) throw new Error("missing objective: G1");
  const [measure] = objective.measures;
  const [resource] = objective.resources;
  if (measure === undefined || resource === undefined) throw new Error("missing measure: G1.1");
  const other = { source: { en: "The region" }, year: 2022, amount: 150_000 };
  const richer = {
    ...objective,
    measures: [
      ...objective.measures,
      { ...measure, code: "G1.3", from: "2021-09-01", to: "2023-06-30", status: null },
    ],
    resources: [...objective.resources, { ...resource, ...other }],
  };
  const dated = { ...plan, objectives: [richer] };
  const context = { ...tiny, lookup: atlasLookup({ ...tiny.lookup.atlas, plans: [dated] }) };

  test("has a calendar of its objectives, and says which have no dates", () => {
    const found = tiny.figures.get("plan-timeline-2021-2023");
    expect(found?.title).toBe(
      "By 31 December 2021, the measures of 1 of 1 objectives with dates have ended",
    );
    expect(found?.notes).toEqual(["One more has no dates in the plan."]);
  });

  test("names its source as a sentence below the picture, and alone where the word stands before it", () => {
    const found = tiny.figures.get("plan-timeline-2021-2023");
    expect(found?.source).toBe("Source: Plan of the valley 2021-2023.");
    expect(found?.sourceName).toBe("Plan of the valley 2021-2023");
  });

  test("has a chart of its money", () => {
    expect(tiny.figures.get("plan-resources-2021-2023")?.title).toBe(
      "50,000\u00a0ILS stated in all, from one source: The council",
    );
  });

  test("has neither for an objective that states one date and one sum, or none", () => {
    for (const { code } of plan.objectives) {
      expect(tiny.figures.has(`plan-timeline-2021-2023-${code}`)).toBe(false);
      expect(tiny.figures.has(`plan-resources-2021-2023-${code}`)).toBe(false);
    }
  });

  test("has the measures of an objective that dates two of them", () => {
    const spec = planTimelineSpec(context.lookup, dated, richer);
    if (spec === undefined) throw new Error("missing spec: plan-timeline");
    const { title, table } = drawFigure(context, spec);
    expect(title).toBe("By 31 December 2021, 1 of 2 measures with dates have ended");
    expect(table.rows.map((row) => row.map(({ value }) => value))).toEqual([
      ["G1.1 Longer opening hours", "2021-03-01", "2021-06-30", "done"],
      ["G1.3 Longer opening hours", "2021-09-01", "2023-06-30", "not-stated"],
    ]);
  });

  test("has the sums of an objective by source and year, the largest source first", () => {
    const spec = planResourcesSpec(dated, richer);
    if (spec === undefined) throw new Error("missing spec: plan-resources");
    const { title, table } = drawFigure(context, spec);
    expect(title).toBe(
      "200,000\u00a0ILS stated in all; the largest source is The region, with 75%",
    );
    expect(table.rows.map((row) => row.map(({ value }) => value))).toEqual([
      ["The region", null, 150_000],
      ["The council", 50_000, null],
    ]);
  });
});
