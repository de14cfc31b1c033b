import fc from "fast-check";
import type { Observation } from "../../src/model/observation.ts";
import type { AtlasSketch } from "./atlas-of.ts";
import { AREAS, LEAVES, sumsOver } from "./tiny-tree.ts";

/** Counts below it are withheld. */
export const K = 4;

export const NONE = [""];

export const SEXES = ["sex=f", "sex=m"];

export const CROSSED = ["age=old;sex=f", "age=old;sex=m", "age=young;sex=f", "age=young;sex=m"];

export type Leaves = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Counts by column (breakdown or period), then by leaf area; many of them small. */
export function leafCounts(columns: readonly string[], most: number): fc.Arbitrary<Leaves> {
  const count = fc.oneof(fc.integer({ min: 0, max: K }), fc.integer({ min: 0, max: most }));
  const one = fc.array(count, { minLength: LEAVES.length, maxLength: LEAVES.length });
  return fc
    .array(one, { minLength: columns.length, maxLength: columns.length })
    .map(
      (table) =>
        new Map(
          columns.map((column, c) => [
            column,
            new Map(LEAVES.map((area, i) => [area, table[c]?.[i] ?? 0])),
          ]),
        ),
    );
}

/** Sketches an atlas with all totals of some leaves. */
export function sketchOf(leaves: Leaves, columns: readonly string[], period = "2021"): AtlasSketch {
  const observations = [...allColumns(leaves)].flatMap(([breakdown, areas]) =>
    sumsOver(areas).map(([area, value]) => ({
      indicator: "births",
      area,
      value,
      breakdown,
      period,
    })),
  );
  const breakdowns =
    columns.length > 2 ? { age: ["old", "young"], sex: ["f", "m"] } : { sex: ["f", "m"] };
  return {
    areas: AREAS,
    indicators: [{ code: "births" }],
    rules: { k: K },
    breakdowns,
    observations,
  };
}

/** Sketches an atlas of quarters and their year. */
export function yearSketch(leaves: Leaves): AtlasSketch {
  const quarters = [...leaves].map(([period, areas]) =>
    sketchOf(new Map([["", areas]]), NONE, period),
  );
  const observations = quarters.flatMap((sketch) => sketch.observations);
  const year = new Map<string, number>();
  for (const { area, value } of observations) year.set(area, (year.get(area) ?? 0) + (value ?? 0));
  const whole = [...year].map(([area, value]) => ({
    indicator: "births",
    area,
    value,
    period: "2021",
  }));
  return { ...sketchOf(leaves, NONE), observations: [...observations, ...whole] };
}

/** Names an observation for the attacker. */
export function nameOf({ area, breakdown, period }: Observation): string {
  return `${area} ${breakdown} ${period}`;
}

/** Every total over areas, breakdowns and their crossings, by breakdown. */
function allColumns(leaves: Leaves): Map<string, Map<string, number>> {
  const columns = new Map<string, Map<string, number>>();
  for (const [breakdown, areas] of leaves) {
    for (const margin of marginsOf(breakdown)) {
      const sums = columns.get(margin) ?? new Map<string, number>();
      for (const [area, value] of areas) sums.set(area, (sums.get(area) ?? 0) + value);
      columns.set(margin, sums);
    }
  }
  return columns;
}

function marginsOf(breakdown: string): string[] {
  const codes = breakdown === "" ? [] : breakdown.split(";");
  return codes.reduce<string[]>(
    (margins, code) => [
      ...margins,
      ...margins.map((margin) => (margin === "" ? code : `${margin};${code}`)),
    ],
    [""],
  );
}
