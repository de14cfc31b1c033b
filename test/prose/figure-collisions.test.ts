import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { FigureSpec, TrendSpec } from "../../src/figures/figure-spec.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import type { Variant } from "../../src/model/content.ts";
import { precompute } from "../../scripts/precompute.ts";
import { atlasLookup } from "../../src/derive/lookup.ts";
import { formatProblem } from "../../src/model/problem.ts";
import { atlasCollisions, figureCollisions } from "../../src/prose/figure-collisions.ts";
import { hamlet, hamlets, measured, seen, valley } from "../derive/hamlets.ts";

const trend = (indicator: string, ...areas: string[]): TrendSpec => {
  return { kind: "trend", indicator, level: "hamlet", period: "2021", areas };
};
const written = (spec: FigureSpec, row: number) => {
  return { spec, place: { file: "content/pages/about.md", row } };
};
const said = (...args: Parameters<typeof figureCollisions>) =>
  figureCollisions(...args).map(formatProblem);

describe("two figures that would have one address are an error,", () => {
  test("which names both, and the line on which the later is asked for", () => {
    const asked = [
      written(trend("people", "A-B", "C"), 7),
      written(trend("people", "A", "B-C"), 9),
    ];
    expect(said([], asked)).toEqual([
      'content/pages/about.md:9: the figure "trend" "people" "hamlet" "A" "B-C" has the address of ' +
        '"trend" "people" "hamlet" "A-B" "C" (content/pages/about.md:7); only one figure can be ' +
        '"trend-people-hamlet-A-B-C". Leave one of them out, or give a code another hyphen or none.',
    ]);
  });

  test("also where the pages of two indicators show them", () => {
    const map = { kind: "map" as const, period: "2021", areas: [] };
    const [found = "", ...others] = said(
      [
        { ...map, indicator: "births", level: "ward-small" },
        { ...map, indicator: "births-ward", level: "small" },
      ],
      [],
    );
    expect(others).toEqual([]);
    expect(found).toMatch(/^atlas\.yaml: the figure "map" "births-ward" "small" "2021" has /);
    expect(found).toContain('"map" "births" "ward-small" "2021" (atlas.yaml)');
  });

  test("of two kinds, of plans, or with a slash where the other has an underscore", () => {
    const subject = { level: "hamlet", period: "2021", areas: [] };
    const collisions = figureCollisions(
      [
        { kind: "map", indicator: "tiles-people", ...subject },
        { kind: "map-tiles", indicator: "people", ...subject },
        { kind: "plan-timeline", plan: "2021-2023", objective: null },
        { kind: "plan-timeline", plan: "2021", objective: "2023" },
        { kind: "pyramid", area: "7/1" },
        { kind: "pyramid", area: "7_1" },
      ],
      [],
    );
    expect(collisions.map(({ place }) => place.file)).toEqual([
      "atlas.yaml",
      "content/plans/2021",
      "atlas.yaml",
    ]);
  });

  test("and not where the same figure is asked for again, whatever it need not say", () => {
    const again = { ...trend("people"), period: "2020" };
    expect(said([trend("people")], [written(again, 3), written(again, 5)])).toEqual([]);
  });
});

/** Hamlets with a page that asks for two courses whose addresses read alike. */
function colliding(): Atlas {
  const markdown = [
    '::chart{kind=trend indicator=people areas="H-1,H"}',
    "",
    '::chart{kind=trend indicator=people areas="H,1-H"}',
  ].join("\n");
  const matter = { title: "About", lede: "", order: 1 };
  const file = "content/pages/about.md";
  const variant: Variant<typeof matter> = { language: "en", file, firstLine: 5, matter, markdown };
  const codes = ["H-1", "H", "1-H"];
  const observations = codes.map((code, i) => seen("people", code, 10 + i));
  return hamlets([measured("people")], observations, {
    areas: [...codes.map((code) => hamlet(code)), valley()],
    pages: [{ slug: "about", variants: [variant] }],
  });
}

test("an atlas with such figures is not drawn, and what was drawn before stays", () => {
  const atlas = colliding();
  const address = "trend-people-hamlet-H-1-H";
  const problems = atlasCollisions(atlasLookup(atlas));
  expect(problems.map(({ place }) => place)).toEqual([{ file: "content/pages/about.md", row: 7 }]);

  const folder = mkdtempSync(join(tmpdir(), "chora-collisions-"));
  const workFolder = join(folder, "work");
  mkdirSync(workFolder);
  writeFileSync(join(workFolder, "ready"), "1");
  const options = { workFolder, cacheFolder: join(folder, "figures") };
  expect(() => precompute(atlas, options)).toThrow(`only one figure can be "${address}"`);
  expect(existsSync(join(workFolder, "ready"))).toBe(true);
  rmSync(folder, { recursive: true });
});
