import { describe, expect, test } from "vitest";
import type { IndexDeclaration } from "../../src/model/composite-index.ts";
import type { Observation } from "../../src/model/observation.ts";
import { deriveAtlas } from "../../src/derive/derive-atlas.ts";
import { atlasLookup } from "../../src/derive/lookup.ts";
import { protect } from "../../src/disclosure/protect.ts";
import { localeOf } from "../../src/locales/locale.ts";
import { indexSchema } from "../../src/model/composite-index.ts";
import { publishedFiles } from "../../src/publish/published-files.ts";
import { atlasOf, observationOf, type AtlasSketch } from "../disclosure/atlas-of.ts";

const CODES = ["A", "B", "C", "D", "E", "F"];

/** The claimants of each area: of A there are so few that nobody may know. */
const CLAIMANTS = [3, 44, 51, 62, 73, 84];

const INDICATORS: AtlasSketch["indicators"] = [
  { code: "claimants", protect: "people", aggregate: "none" },
  {
    code: "claim-rate",
    protect: "people",
    kind: "proportion",
    multiplier: 100,
    direction: "higher-worse",
    numerator: "claimants",
    denominator: "population",
    derived: "quotient",
  },
  { code: "population", protect: "published" },
  { code: "rent", protect: "none", kind: "mean", direction: "higher-worse" },
];

function observations(): Observation[] {
  return CODES.flatMap((area, i) => [
    observationOf({ indicator: "claimants", area, value: CLAIMANTS[i] ?? null }),
    observationOf({ indicator: "population", area, value: 1013 }),
    observationOf({ indicator: "rent", area, value: 400 + 10 * i }),
  ]);
}

const INDEX = indexSchema.parse({
  id: "hardship",
  title: { en: "Hardship" },
  level: "area",
  domains: [
    { id: "work", weight: 2, indicators: [{ code: "claim-rate" }] },
    { id: "homes", weight: 1, indicators: [{ code: "rent" }] },
  ],
  groups: 5,
  override: { en: "a test" },
});

function csvOf(index: IndexDeclaration | null): readonly string[] {
  const sketch = { areas: Object.fromEntries(CODES.map((code) => [code, ""])) };
  const indicators = INDICATORS;
  const atlas = atlasOf({ ...sketch, indicators, observations: observations() });
  const { atlas: safe, problems } = protect({ ...atlas, index });
  expect(problems).toEqual([]);
  const lookup = atlasLookup(deriveAtlas(safe));
  const context = { lookup, geometries: [], locale: localeOf("en"), figures: new Map() };
  const files = [...publishedFiles(new Map([["en", context]]))].filter(({ path }) =>
    path.startsWith("/downloads/index/"),
  );
  return files.flatMap(({ path, content }) => [path, ...String(content).trimEnd().split("\n")]);
}

describe("the file of an index", () => {
  test("is not written where no index is declared", () => {
    expect(csvOf(null)).toEqual([]);
  });

  test("tells of an area without a score that a value is withheld, and of its domains the others", () => {
    const [path, head, first] = csvOf(INDEX);
    expect(path).toBe("/downloads/index/hardship.csv");
    expect(head).toBe(
      "area,name,period,score,rank,rank_lower,rank_upper,group,work,homes,status,reason,missing_domains",
    );
    expect(first).toMatch(/^A,A,2021,,,,,,,[\d.]+,suppressed,too-few-domains,work$/);
  });

  test("holds no withheld value, and nothing that would be another if that value were", () => {
    const before = csvOf(INDEX);
    const rate = (3 / 1013) * 100;
    expect(before.join("\n")).not.toContain(String(rate).slice(0, 6));
    CLAIMANTS[0] = 4;
    const after = csvOf(INDEX);
    CLAIMANTS[0] = 3;
    expect(after).toEqual(before);
  });

  test("ranks the other areas among themselves", () => {
    const ranks = csvOf(INDEX)
      .slice(3)
      .map((line) => line.split(",").slice(0, 1).concat(line.split(",").slice(4, 5)).join(" "));
    expect(ranks).toEqual(["B 5", "C 4", "D 3", "E 2", "F 1"]);
  });
});
