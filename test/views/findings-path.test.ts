import { describe, expect, test } from "vitest";
import type { Atlas } from "../../src/model/atlas.ts";
import { needSupplyResults } from "../../src/derive/need-supply.ts";
import { findingsCrumbs, findingsPath, findingsRedirects } from "../../src/views/findings-path.ts";
import { tinyPages } from "./tiny-pages.ts";

function twoPairs(atlas: Atlas): Atlas {
  const [pair] = atlas.config.needSupply;
  if (pair === undefined) throw new Error("missing pair: day-centres");
  const needSupply = [pair, { ...pair, id: "libraries", supply: "library" }];
  return { ...atlas, config: { ...atlas.config, needSupply } };
}

describe("a section with one page", () => {
  const context = tinyPages("he");

  test("begins with that page, to which the address of its list leads", () => {
    expect(needSupplyResults(context.lookup)).toHaveLength(1);
    expect(findingsPath(context, "need-supply")).toBe("/he/need-supply/day-centres/");
    expect(findingsRedirects(context)).toEqual([
      { from: "/he/need-supply/", to: "/he/need-supply/day-centres/" },
    ]);
    expect(findingsCrumbs(context, "need-supply", "Need")).toEqual([]);
  });
});

describe("a section with several pages", () => {
  const context = tinyPages("en", { base: "/atlas/", change: twoPairs });

  test("begins with their list", () => {
    expect(findingsPath(context, "need-supply")).toBe("/en/need-supply/");
    expect(findingsRedirects(context)).toEqual([]);
    expect(findingsCrumbs(context, "need-supply", "Need")).toEqual([
      { label: "Need and supply", href: "/atlas/en/need-supply/" },
      { label: "Need", href: null },
    ]);
  });
});
