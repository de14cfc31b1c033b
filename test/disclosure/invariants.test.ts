import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AtlasSketch, ObservationSketch } from "./atlas-of.ts";
import { protect } from "../../src/disclosure/protect.ts";
import { atlasOf } from "./atlas-of.ts";
import { leafCounts, nameOf, SEXES, sketchOf } from "./random-tables.ts";
import { AREAS } from "./tiny-tree.ts";

describe("protection", () => {
  test("no input is dropped, moved or added, and the same input gives the same outcome", () => {
    fc.assert(
      fc.property(leafCounts(SEXES, 9), (leaves) => {
        const raw = atlasOf(sketchOf(leaves, SEXES));
        const { observations } = protect(raw).atlas;
        expect(observations.map(nameOf)).toEqual(raw.observations.map(nameOf));
        expect(protect(raw).atlas.observations).toEqual(observations);
        for (const [i, observation] of observations.entries()) {
          if (observation.status === "ok") expect(observation).toEqual(raw.observations[i]);
        }
      }),
    );
  });

  test("the order of the rows changes nothing", () => {
    const shuffled = leafCounts(SEXES, 9).chain((leaves) => {
      const { observations } = sketchOf(leaves, SEXES);
      const order = fc.shuffledSubarray([...observations], {
        minLength: observations.length,
        maxLength: observations.length,
      });
      return fc.tuple(fc.constant(leaves), order);
    });
    fc.assert(
      fc.property(shuffled, ([leaves, observations]) => {
        const sketch = sketchOf(leaves, SEXES);
        expect(valuesOf({ ...sketch, observations })).toEqual(valuesOf(sketch));
      }),
    );
  });

  test("a number far away changes nothing here", () => {
    fc.assert(
      fc.property(leafCounts(SEXES, 9), fc.integer({ min: 0, max: 9 }), (leaves, value) => {
        const sketch = sketchOf(leaves, SEXES);
        const far: ObservationSketch[] = [
          { indicator: "births", area: "X", value },
          { indicator: "births", area: "P1", value, period: "2019" },
          { indicator: "deaths", area: "P1", value },
        ];
        const larger = {
          ...sketch,
          areas: { ...AREAS, X: "" },
          indicators: [...sketch.indicators, { code: "deaths" }],
          observations: [...far, ...sketch.observations],
        };
        expect(valuesOf(larger)).toMatchObject(valuesOf(sketch));
      }),
    );
  });

  test("no withheld number survives anywhere in the output", () => {
    const primes = [104729, 104743, 104759, 104761, 104773, 104779, 104789, 104801, 104803, 104827];
    fc.assert(
      fc.property(fc.subarray(primes, { minLength: 2 }), fc.boolean(), (seeds, areSmall) => {
        const rules = { k: areSmall ? 104790 : 5, minDenominator: 0 };
        const observations = seeds.map((value, i) => ({
          indicator: "births",
          area: `A${i}`,
          value,
          lower: value + 0.25,
          upper: value + 0.5,
          numerator: value,
          note: `value ${value}`,
        }));
        const areas = Object.fromEntries(seeds.map((_, i) => [`A${i}`, ""]));
        const raw = atlasOf({ areas, indicators: [{ code: "births" }], rules, observations });
        const result = protect(raw);
        const text = JSON.stringify(result);
        for (const [i, { status }] of result.atlas.observations.entries()) {
          expect(text.includes(String(seeds[i]))).toBe(status === "ok");
        }
        expect(result.withheld.primary).toBe(seeds.filter((seed) => seed < rules.k).length);
      }),
    );
  });
});

function valuesOf(sketch: AtlasSketch): Readonly<Record<string, string>> {
  const { observations } = protect(atlasOf(sketch)).atlas;
  return Object.fromEntries(
    observations.map((o) => [`${o.indicator} ${nameOf(o)}`, String(o.value ?? o.status)]),
  );
}
