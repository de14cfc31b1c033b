import { describe, expect, test } from "vitest";
import type { Atlas } from "../../src/model/atlas.ts";
import type { Observation } from "../../src/model/observation.ts";
import type { AtlasSketch } from "./atlas-of.ts";
import { deriveAtlas } from "../../src/derive/derive-atlas.ts";
import { audit } from "../../src/disclosure/audit.ts";
import { protect } from "../../src/disclosure/protect.ts";
import { isError } from "../../src/model/problem.ts";
import { atlasOf } from "./atlas-of.ts";
import { rows, ZONE } from "./zone.ts";

const SHARE = {
  code: "oldshare",
  kind: "proportion",
  multiplier: 100,
  numerator: "old",
  denominator: "population",
  derived: "quotient",
  aggregate: "ratio-of-sums",
} as const;
const INDICATORS = [
  { code: "population", protect: "published", aggregate: "sum" },
  { code: "old", aggregate: "sum" },
  SHARE,
] as const;

describe("a share that will be derived", () => {
  const observations = [
    ...rows("population", { A: 70, B: 15, C: 100, D: 12 }),
    ...rows("old", { A: 67, B: 10, C: 40, D: 0 }),
  ];
  const sketch: AtlasSketch = { areas: ZONE, indicators: INDICATORS, observations };

  test("is withheld with its count where those not counted, or all, are too few", () => {
    expect(told(atlasOf(sketch), "old")).toEqual({ A: null, B: null, C: 40, D: 0 });
    expect(told(atlasOf(sketch), "oldshare")).toEqual({ A: null, B: null, C: 40, D: null });
    expect(told(atlasOf(sketch), "population")).toEqual({ A: 70, B: 15, C: 100, D: 12 });
  });

  test("ends like one that is delivered", () => {
    const shares = rows("oldshare", { A: 6700 / 70, B: 1000 / 15, C: 40, D: 0 });
    const delivered = atlasOf({ ...sketch, observations: [...observations, ...shares] });
    for (const code of ["old", "oldshare", "population"]) {
      expect(told(delivered, code)).toEqual(told(atlasOf(sketch), code));
    }
  });

  test("of a total takes a second part with the first", () => {
    const totals = [...rows("population", { Z: 197 }), ...rows("old", { Z: 134 - 67 + 50 })];
    const parts = rows("old", { A: 67, B: 10, C: 40, D: 0 });
    const people = rows("population", { A: 70, B: 65, C: 100, D: 12 });
    const atlas = atlasOf({ ...sketch, observations: [...totals, ...people, ...parts] });
    expect(told(atlas, "old")).toEqual({ Z: 117, A: null, B: null, C: 40, D: 0 });
  });

  test("passes the audit of what is published in the end", () => {
    const raw = atlasOf(sketch);
    const { atlas, problems, withheld } = protect(raw);
    expect(problems).toEqual([]);
    expect(withheld).toEqual({ primary: 2, secondary: 0 });
    expect(audit(deriveAtlas(atlas), raw)).toEqual([]);
    const betrayed = audit(protect(atlasOf({ ...sketch, indicators: open })).atlas, raw);
    expect(betrayed.map(({ found }) => found)).toEqual([
      expect.stringContaining('indicator "old", period "2021", parent "Z"'),
    ]);
  });

  test("of public counts stays public", () => {
    const atlas = atlasOf({ ...sketch, indicators: open });
    expect(told(atlas, "oldshare").A).toBeCloseTo(95.714, 3);
    expect(protect(atlas).problems).toEqual([]);
  });
});

describe("a share of a larger area that will be derived from summed counts", () => {
  const areas = { R: "", Z: "R", Y: "R", A: "Z", B: "Z", C: "Y", D: "Y" };
  const observations = [
    ...rows("population", { Z: 70, Y: 90 }),
    ...rows("old", { A: 37, B: 30, C: 20, D: 30 }),
  ];

  test("takes a count of one of its parts with it", () => {
    const raw = levelled(atlasOf({ areas, indicators: INDICATORS, observations }));
    expect(told(raw, "oldshare")).toMatchObject({ R: null, Z: null });
    expect(told(raw, "oldshare").Y).toBeCloseTo(55.556, 3);
    expect(told(raw, "old")).toEqual({ R: null, Z: null, Y: 50, A: 37, B: null, C: 20, D: 30 });
  });

  test("costs nothing where its own counts are many", () => {
    const many = [...observations, ...rows("population", { Z: 100 })].filter(
      ({ indicator, area, value }) => indicator !== "population" || area !== "Z" || value === 100,
    );
    const raw = levelled(atlasOf({ areas, indicators: INDICATORS, observations: many }));
    expect(told(raw, "old")).toMatchObject({ R: 117, A: 37, B: 30, C: 20, D: 30 });
  });
});

describe("a count that a protected rate implies", () => {
  test("is judged with every share that it enters", () => {
    const indicators = [
      { code: "population", protect: "published" },
      { code: "rate", kind: "rate", multiplier: 1000, denominator: "population" },
      { code: "carers", derived: "numerator-of:rate" },
      { code: "women", protect: "published" },
      {
        ...SHARE,
        code: "carershare",
        numerator: "carers",
        denominator: "women",
        aggregate: "none",
      },
    ] as const;
    const observations = [
      ...rows("population", { A: 1000, B: 1000 }),
      ...rows("women", { A: 52, B: 500 }),
      ...rows("rate", { A: 50, B: 50 }),
    ];
    const atlas = atlasOf({ areas: ZONE, indicators, observations });
    expect(told(atlas, "carers")).toEqual({ A: null, B: 50 });
    expect(told(atlas, "carershare")).toEqual({ A: null, B: 10 });
  });
});

const open = INDICATORS.map((indicator) => ({ ...indicator, protect: "published" as const }));

/** The values of an indicator in the published atlas, after everything has been derived. */
function told(raw: Atlas<Observation>, code: string): Record<string, number | null> {
  const { atlas, problems } = protect(raw);
  expect(problems.filter(isError)).toEqual([]);
  const ours = deriveAtlas(atlas).observations.filter(({ indicator }) => indicator === code);
  return Object.fromEntries(ours.map(({ area, value }) => [area, value]));
}

function levelled(atlas: Atlas<Observation>): Atlas<Observation> {
  const levels = ["region", "zone", "area"].flatMap((id) =>
    atlas.config.levels.map((level) => ({ ...level, id })),
  );
  const levelOf = (code: string) =>
    code === "R" ? "region" : "YZ".includes(code) ? "zone" : "area";
  return {
    ...atlas,
    config: { ...atlas.config, levels },
    areas: atlas.areas.map((area) => ({ ...area, level: levelOf(area.code) })),
  };
}
