import { describe, expect, test } from "vitest";
import type { PageContext } from "../../src/figures/figure-of.ts";
import type { ZonePlan } from "../../src/model/plan.ts";
import { indicatorChain } from "../../src/views/indicator-chain.ts";
import { planView } from "../../src/views/plan-view.ts";
import { statedCounts } from "../../src/views/stated-counts.ts";
import { tinyPages } from "./tiny-pages.ts";

const english = tinyPages("en", { base: "/atlas/" });

function planOf({ lookup }: PageContext): ZonePlan {
  const [plan] = lookup.atlas.plans;
  if (plan === undefined) throw new Error("missing plan: tiny");
  return plan;
}

describe("a plan", () => {
  test("is said to state for so many of its objectives each thing that it should", () => {
    const counts = statedCounts(english, planOf(english).objectives);
    const words = counts.map(({ label, count, total }) => `${label}: ${count} of ${total}`);
    expect(words).toMatchInlineSnapshot(`
      [
        "Rationale: 0 of 2",
        "Measures: 1 of 2",
        "Bodies involved: 1 of 2",
        "Indicators: 2 of 2",
        "Type of the indicators (input to outcome): 2 of 2",
        "Targets: 2 of 2",
        "Readings: 1 of 2",
        "Resources: 1 of 2",
        "Dates of the measures: 1 of 2",
      ]
    `);
  });

  test("opens with its title, its people and its objectives", () => {
    expect(planView(english, planOf(english)).opening).toMatchInlineSnapshot(`
      {
        "facts": [
          {
            "label": "residents, 2021",
            "marks": "†*",
            "value": "2,458",
          },
          {
            "label": "macro-areas",
            "marks": "",
            "value": "2",
          },
          {
            "label": "objectives of the zone",
            "marks": "",
            "value": "2",
          },
          {
            "label": "last day of the plan",
            "marks": "",
            "value": "31 December 2023",
          },
        ],
        "key": "Two objectives for four villages.",
        "kicker": {
          "rest": "Tiny Valley",
          "strong": "Zone plan",
        },
        "marksNote": "† Worked out, estimated or illustrative, not counted: the indicator’s page says how. * Provisional: the number may still be revised.",
        "title": "Plan of the valley 2021-2023",
      }
    `);
  });

  test("shows what it left open as not stated", () => {
    const [item] = planView(english, planOf(english)).previous.items;
    expect(item).toMatchInlineSnapshot(`
      {
        "because": "It opened for two years.",
        "continuedBy": [
          {
            "href": "/atlas/en/plans/2021-2023/objectives/G1/",
            "label": "G1 A library within reach of every child",
          },
        ],
        "criticalPoints": "not stated in the plan",
        "figures": [],
        "nextYears": "not stated in the plan",
        "outcome": {
          "label": "partly reached",
          "mark": "under-way",
          "tone": "track",
        },
        "title": "A reading room",
      }
    `);
  });
});

describe("the chain of an objective", () => {
  const chainOf = (code: string, context = english) => {
    const objective = planOf(context).objectives.find((item) => item.code === code);
    if (objective === undefined) throw new Error(`unknown objective: ${code}`);
    return indicatorChain(context, planOf(context), objective);
  };

  test("has its four links, also those for which the plan names nothing", () => {
    const { links, untyped, isTyped } = chainOf("G1");
    expect(links.map(({ title, items }) => `${title}: ${items.length}`)).toEqual([
      "Input: 0",
      "Process: 0",
      "Output: 1",
      "Outcome: 1",
    ]);
    expect({ untyped, isTyped }).toEqual({ untyped: [], isTyped: true });
    const [readers, share] = links.flatMap(({ items }) => items);
    expect(readers).toMatchObject({
      title: "Readers under 15",
      baseline: { value: "120 readers", date: "31 December 2020" },
      target: { value: "200 readers", date: "31 December 2023" },
      latest: { value: "150 readers", date: "31 December 2021" },
      status: { label: "on track", mark: "under-way" },
      notes: ["38% of the way"],
      evidence: null,
    });
    expect(share).toMatchObject({
      baseline: null,
      target: null,
      status: { label: "not stated in the plan", mark: "not-stated" },
      notes: [],
      evidence: { label: "Share of children", href: "/atlas/en/indicators/child-share/" },
      isIllustrative: true,
    });
  });

  test("keeps apart what the plan does not type", () => {
    const [first] = planOf(english).objectives;
    if (first === undefined) throw new Error("missing objective: tiny");
    const indicators = first.indicators.map((indicator) => ({ ...indicator, type: null }));
    const { links, untyped, isTyped } = indicatorChain(english, planOf(english), {
      ...first,
      indicators,
    });
    expect(links.flatMap(({ items }) => items)).toEqual([]);
    expect(untyped.map(({ title }) => title)).toEqual(["Readers under 15", "Share of children"]);
    expect(isTyped).toBe(false);
  });
});
