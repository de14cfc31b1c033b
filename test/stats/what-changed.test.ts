import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PublishedValue } from "../../src/stats/change-kind.ts";
import type { UpdatedValue } from "../../src/stats/materiality.ts";
import { changeKind } from "../../src/stats/change-kind.ts";
import { materiality } from "../../src/stats/materiality.ts";
import { rankChange } from "../../src/stats/rank-change.ts";
import { twoProportionTest } from "../../src/stats/two-proportion-test.ts";

describe("changeKind", () => {
  const value: PublishedValue = { status: "ok", value: 5, period: "2024" };

  test("takes a redefinition before a change of status, and that before any number", () => {
    const withheld: PublishedValue = { status: "suppressed", value: null, period: "2025" };
    expect(changeKind(value, { ...withheld, definition: "v2" })).toBe("redefined");
    expect(changeKind(withheld, value)).toBe("suppressed-to-ok");
    expect(changeKind(withheld, { ...withheld, period: "2026" })).toBe("unchanged");
  });

  test("tells an update with the same value from no update", () => {
    expect(changeKind(value, { ...value, period: "2025" })).toBe("updated-same-value");
    expect(changeKind({ ...value, value: 0.1 + 0.2 }, { ...value, value: 0.3 })).toBe("unchanged");
    expect(changeKind(null, null)).toBe("unchanged");
  });
});

describe("materiality", () => {
  const update: UpdatedValue = {
    id: "a",
    previous: 20,
    current: 30,
    p: 0.001,
    direction: "higher-worse",
  };
  const word = (change: Partial<UpdatedValue>): string | undefined =>
    materiality([{ ...update, ...change }])[0]?.word;

  test("turns the word round with the direction", () => {
    const words = (["higher-worse", "higher-better", "neutral"] as const).map((direction) =>
      word({ direction }),
    );
    expect(words).toEqual(["worse", "better", "changed"]);
  });

  test("calls what could not be tested changed at most", () => {
    expect(word({ p: null })).toBe("changed");
    expect(word({ p: null, current: 20.5 })).toBe("unchanged");
  });

  test("lets an indicator's own least difference decide beside the 5 %", () => {
    expect(word({ current: 20.5, minAbs: 0.5 })).toBe("worse");
    expect(word({ current: 20.5, minAbs: 1 })).toBe("unchanged");
    expect(word({ previous: 0, current: 2, minAbs: 3 })).toBe("unchanged");
    expect(word({ previous: 0, current: 2 })).toBe("worse");
  });

  test("gives no relative change from zero", () => {
    expect(materiality([{ ...update, previous: 0 }])[0]?.relative).toBeNull();
  });

  test("adjusts the p of all that could be tested, in their order", () => {
    const found = materiality([
      { ...update, p: 0.04 },
      { ...update, p: null },
      { ...update, p: 0.01 },
    ]);
    expect(found.map(({ pAdjusted }) => pAdjusted)).toEqual([0.04, null, 0.02]);
  });
});

describe("twoProportionTest", () => {
  test("changes its sign, not its p, when the counts change places", () => {
    const count = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 300, max: 900 }));
    fc.assert(
      fc.property(count, count, ([x1, n1], [x2, n2]) => {
        const there = twoProportionTest({ x1, n1, x2, n2 });
        const back = twoProportionTest({ x1: x2, n1: n2, x2: x1, n2: n1 });
        expect(there?.z).toBeCloseTo(-(back?.z ?? NaN), 10);
        expect(there?.p).toBeCloseTo(back?.p ?? NaN, 10);
      }),
    );
  });

  test("has nothing to test where nobody was counted", () => {
    expect(twoProportionTest({ x1: 0, n1: 0, x2: 1, n2: 2 })).toBeNull();
    expect(twoProportionTest({ x1: 5, n1: 5, x2: 7, n2: 7 })).toEqual({ z: 0, p: 1 });
  });
});

describe("rankChange", () => {
  test("does not report intervals that touch, in either direction", () => {
    const [high, low] = [
      { rank: 3, lower: 1, upper: 5 },
      { rank: 8, lower: 5, upper: 9 },
    ];
    expect(rankChange(high, low)).toBe("not-reported");
    expect(rankChange({ ...low, lower: 6 }, high)).toBe("reported");
  });
});
