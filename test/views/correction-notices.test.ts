import { describe, expect, test } from "vitest";
import type { Correction } from "../../src/model/content.ts";
import { figureId } from "../../src/figures/figure-spec.ts";
import { areaView } from "../../src/views/area-view.ts";
import { figureView } from "../../src/views/figure-view.ts";
import { indicatorView } from "../../src/views/indicator-view.ts";
import { macroAreaView } from "../../src/views/macro-area-view.ts";
import { monitoringView } from "../../src/views/monitoring-view.ts";
import { objectiveView } from "../../src/views/objective-view.ts";
import { planView } from "../../src/views/plan-view.ts";
import { first } from "./plan-fixtures.ts";
import { tinyPages } from "./tiny-pages.ts";

const BLANK: Correction = {
  date: "2022-02-01",
  text: { en: "A slip of the pen", he: "פליטת קולמוס" },
  ...{ was: "", now: "", indicators: [], areas: [], plans: [], objectives: [], issues: [] },
};

/** The pages of the tiny atlas with one correction, by kind of page; true: it carries the notice. */
function corrected(correction: Partial<Correction>) {
  const corrections = [{ ...BLANK, ...correction }];
  const context = tinyPages("en", { change: (atlas) => ({ ...atlas, corrections }) });
  const { atlas, areaByCode, indicatorByCode } = context.lookup;
  const plan = first(atlas.plans);
  const area = (code: string) => areaByCode.get(code) ?? first([]);
  const indicator = (code: string) => {
    const found = indicatorByCode.get(code) ?? first([]);
    return indicatorView(context, found, "village");
  };
  const objective = (code: string) => {
    const found = plan.objectives.find((one) => one.code === code) ?? first([]);
    return objectiveView(context, plan, found);
  };
  const figure = context.figures.get(
    figureId({
      kind: "map",
      indicator: "child-share",
      level: "village",
      period: "2021",
      areas: [],
    }),
  );
  const pages = {
    profileA01: areaView(context, area("A01")),
    profileA02: areaView(context, area("A02")),
    population: indicator("population"),
    childShare: indicator("child-share"),
    map: figureView(context, figure ?? first([])),
    plan: planView(context, plan),
    macroArea: macroAreaView(context, plan, first(plan.macroAreas)),
    monitoring: monitoringView(context, plan),
    g1: objective("G1"),
    g2: objective("G2"),
  };
  return Object.entries(pages).flatMap(([name, { corrections: notices }]) =>
    notices.length > 0 ? [name] : [],
  );
}

describe("the notice of a correction stands on", () => {
  test("the page of an indicator, its figures, and all profiles", () => {
    const pages = corrected({ indicators: ["child-share"] });
    expect(pages).toEqual(
      expect.arrayContaining(["profileA01", "profileA02", "childShare", "map"]),
    );
    expect(pages).not.toContain("population");
  });

  test("the profiles of the areas alone where it names some", () => {
    const pages = corrected({ indicators: ["child-share"], areas: ["A01"] });
    expect(pages).toContain("profileA01");
    expect(pages).not.toContain("profileA02");
    expect(corrected({ areas: ["A02"] })).toEqual(["profileA02"]);
  });

  test("all pages of a plan", () => {
    const pages = corrected({ plans: ["2021-2023"] });
    expect(pages).toEqual(["plan", "macroArea", "monitoring", "g1", "g2"]);
  });

  test("the page of an objective, and those that list it", () => {
    const pages = corrected({ objectives: ["2021-2023/G2"] });
    expect(pages).toContain("g2");
    expect(pages).not.toContain("g1");
    expect(pages).toEqual(expect.arrayContaining(["plan", "monitoring"]));
  });
});
