import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Bounds } from "../../src/disclosure/linear-bounds.ts";
import { atlasSystems } from "../../src/disclosure/atlas-systems.ts";
import { linearBounds } from "../../src/disclosure/linear-bounds.ts";
import { atlasOf } from "./atlas-of.ts";

describe("bounds by propagation", () => {
  test("subtract the published parts from the total", () => {
    expect(boundsOf({ Z: 45, A: 3, B: 20, C: 22 }, ["A", "C"])).toEqual({
      A: { lower: 1, upper: 24 },
      B: { lower: 20, upper: 20 },
      C: { lower: 1, upper: 24 },
      Z: { lower: 45, upper: 45 },
    });
  });

  test("find a part alone under its total, and a total whose parts are all published", () => {
    expect(boundsOf({ Z: 45, A: 3, B: 20, C: 22 }, ["A"])["A"]).toEqual({ lower: 3, upper: 3 });
    expect(boundsOf({ Z: 3, A: 1, B: 2, C: 0 }, ["Z"])["Z"]).toEqual({ lower: 3, upper: 3 });
  });

  test("leave a part endless where the total is withheld, too", () => {
    const bounds = boundsOf({ Z: 45, A: 3, B: 20, C: 22 }, ["A", "Z"]);
    expect(bounds).toMatchObject({ A: { lower: 1, upper: Infinity }, Z: { lower: 43 } });
  });

  test("always hold the true count", () => {
    const count = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(
        fc.tuple(count, count, count),
        fc.subarray(["Z", "A", "B", "C"]),
        (parts, hidden) => {
          const [A, B, C] = parts;
          const truth = { Z: A + B + C, A, B, C };
          const small = { ...truth, A: 1, Z: 1 + B + C };
          for (const [area, { lower, upper }] of Object.entries(boundsOf(small, hidden))) {
            const value = new Map(Object.entries(small)).get(area) ?? Number.NaN;
            expect(lower).toBeLessThanOrEqual(value);
            expect(upper).toBeGreaterThanOrEqual(value);
          }
        },
      ),
    );
  });
});

function boundsOf(
  values: Readonly<Record<string, number>>,
  hidden: readonly string[],
): Readonly<Record<string, Bounds>> {
  const observations = Object.entries(values).map(([area, value]) => ({
    indicator: "births",
    area,
    value,
  }));
  const areas = { Z: "", A: "Z", B: "Z", C: "Z" };
  const atlas = atlasOf({ areas, indicators: [{ code: "births" }], observations });
  const [system] = atlasSystems(atlas).systems;
  if (system === undefined) throw new Error("missing system: births");
  const bounds = linearBounds(system, (i) => hidden.includes(system.cells[i]?.area ?? ""));
  return Object.fromEntries(bounds.map((bound, i) => [system.cells[i]?.area ?? "", bound]));
}
