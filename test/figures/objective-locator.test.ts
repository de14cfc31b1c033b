import { describe, expect, test } from "vitest";
import { objectiveLocator } from "../../src/figures/objective-locator.ts";
import { barePlan, first } from "../views/plan-fixtures.ts";
import { rowsOfHamlets } from "./rows-of-hamlets.ts";

/** The hamlets that are drawn in the accent, the names on the map, and whether others have borders. */
function drawnIn(count: number, areas: readonly string[]) {
  const plan = barePlan({ zone: "V" }, [{ areas: [...areas] }]);
  const context = rowsOfHamlets(count, ["valley", "hamlet"]);
  const markup = objectiveLocator(context, plan, first(plan.objectives))?.picture.markup ?? "";
  const accent = /<path d="([^"]*)" class="f-accent"/.exec(markup)?.[1] ?? "";
  return {
    shapes: accent.match(/M/g)?.length,
    named: markup.match(/data-area="[^"]*"/g)?.length ?? 0,
    hasBorders: markup.includes('class="n-border"'),
  };
}

const codes = (count: number) => Array.from({ length: count }, (_, i) => `H${7 * i + 1}`);

describe("where an objective works", () => {
  test("is shown among the borders of all places", () => {
    expect(drawnIn(20, ["H1"])).toMatchObject({ shapes: 1, hasBorders: true });
  });

  test("is shown without the borders and names of other places where these are very many", () => {
    expect(drawnIn(140, codes(1))).toEqual({ shapes: 1, named: 1, hasBorders: false });
    expect(drawnIn(140, codes(10))).toEqual({ shapes: 10, named: 10, hasBorders: false });
  });

  test("has no names where more places are meant than leaders can lead to", () => {
    expect(drawnIn(140, codes(13))).toEqual({ shapes: 13, named: 0, hasBorders: false });
  });
});
