import { expect, test } from "vitest";
import { planExcel } from "../../src/publish/plan-csv.ts";
import { planJson } from "../../src/publish/plan-json.ts";
import { tinyPages } from "../views/tiny-pages.ts";

const english = tinyPages("en");
const [plan] = english.lookup.atlas.plans;
if (plan === undefined) throw new Error("missing plan: tiny");

test("the table for spreadsheets has words for headings and codes, and for what is not stated", () => {
  const [heading, ...lines] = planExcel(english, plan).split("\r\n");
  expect(heading).toBe(
    "\ufeffPlan,Macro-area,Objective,Title,Line,Type,Unit,Direction,Baseline,Baseline: Date,Target,Target: Date,Latest,Latest: Date,Status",
  );
  expect(lines[3]).toBe(
    "2021-2023,A,G1,Readers under 15,indicator,Output,readers,to rise,120,2020-12-31,200,2023-12-31,150,2021-12-31,on track",
  );
});

test("the plan as JSON holds what the plan states and how each indicator stands", () => {
  const record = JSON.parse(planJson(english, plan)) as {
    readonly asOf: string;
    readonly plan: object;
    readonly objectives: readonly { readonly status: string; readonly indicators: object[] }[];
  };
  expect(record.asOf).toBe(english.lookup.atlas.config.asOf);
  expect(record.plan).not.toHaveProperty("objectiveNotes");
  expect(record.objectives[0]).toMatchObject({
    code: "G1",
    status: "on-track",
    indicators: [
      { status: "on-track", latest: { value: 150, date: "2021-12-31" }, progress: 0.375 },
      { status: "not-stated", target: null, progress: null },
    ],
  });
});
