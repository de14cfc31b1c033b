import { expect, test } from "vitest";
import type { AtlasSketch } from "./atlas-of.ts";
import { protect } from "../../src/disclosure/protect.ts";
import { atlasOf } from "./atlas-of.ts";
import { rows, ZONE } from "./zone.ts";

const ALL = { A: 23, B: 60, C: 70, D: 80, Z: 233 };
const WOMEN = { A: 20, B: 30, C: 30, D: 40, Z: 120 };
const MEN = { A: 3, B: 30, C: 40, D: 40, Z: 113 };

function sketchWith(women: Readonly<Record<string, number>>): AtlasSketch {
  return {
    areas: ZONE,
    indicators: [{ code: "clients" }, { code: "women" }],
    breakdowns: { sex: ["f", "m"] },
    observations: [
      ...rows("clients", ALL),
      ...rows("clients", WOMEN).map((one) => ({ ...one, breakdown: "sex=f" })),
      ...rows("clients", MEN).map((one) => ({ ...one, breakdown: "sex=m" })),
      ...rows("women", women),
    ],
  };
}

test("a count under two names is an error where one of the two is withheld", () => {
  const { problems } = protect(atlasOf(sketchWith(WOMEN)));
  expect(problems.map(({ severity, found }) => [severity, found])).toEqual([
    ["error", "women is clients (sex=f) wherever both are known, and tells A, B: withheld there"],
  ]);
});

test("a count that differs in one area is another one", () => {
  expect(protect(atlasOf(sketchWith({ ...WOMEN, C: 31 }))).problems).toEqual([]);
});

test("a count that nobody withholds may have two names", () => {
  const sketch = sketchWith(WOMEN);
  const observations = sketch.observations.map((one) =>
    one.value === 3 ? { ...one, value: 13 } : one,
  );
  expect(protect(atlasOf({ ...sketch, observations })).problems).toEqual([]);
});
