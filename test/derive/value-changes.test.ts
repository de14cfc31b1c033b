import { describe, expect, test } from "vitest";
import type { Indicator } from "../../src/model/indicator.ts";
import type { Observation, PublishedObservation } from "../../src/model/observation.ts";
import { valueChanges, type ValueChange } from "../../src/derive/value-changes.ts";
import { storedObservation } from "../../src/model/observation.ts";
import { measured } from "./hamlets.ts";

type Sketch = Partial<Observation> & Pick<Observation, "area" | "period" | "value">;

/** An observation of the share that all tests here compare, counts as given. */
function seen(sketch: Sketch): PublishedObservation {
  return storedObservation({
    indicator: "share",
    breakdown: "",
    status: "ok",
    lower: null,
    upper: null,
    numerator: null,
    denominator: null,
    provisional: false,
    coverage: 1,
    derived: false,
    note: "",
    ...sketch,
  });
}

const share = measured("share", { kind: "proportion", direction: "higher-worse" });

function compared(
  before: readonly PublishedObservation[],
  after: readonly PublishedObservation[],
  indicator: Indicator = share,
) {
  return valueChanges(
    { indicators: [share], observations: before },
    { indicators: [indicator], observations: after },
  );
}

function kinds(changes: readonly ValueChange[]): readonly string[] {
  return changes.map(({ area, kind, word }) => `${area} ${kind} ${word ?? "-"}`);
}

const counted = (area: string, period: string, [x, n]: readonly [number, number]) =>
  seen({ area, period, value: (100 * x) / n, numerator: x, denominator: n });

describe("between two editions", () => {
  test("another value for the same period is a revision, which has no direction", () => {
    const [old, now] = [seen({ area: "H1", period: "2021", value: 5 }), 5.2];
    const { values } = compared([old], [{ ...old, value: now }]);
    expect(values).toEqual([
      {
        indicator: "share",
        area: "H1",
        breakdown: "",
        kind: "revised",
        before: { period: "2021", value: 5 },
        after: { period: "2021", value: 5.2 },
        word: null,
      },
    ]);
  });

  test("what did not change is not told, and noise in the last digits is no change", () => {
    const old = seen({ area: "H1", period: "2021", value: 0.3 });
    const { values } = compared([old], [seen({ area: "H1", period: "2021", value: 0.1 + 0.2 })]);
    expect(values).toEqual([]);
  });

  test("an update is better or worse only where it is significant and material", () => {
    const before = [counted("H1", "2020", [310, 1000]), counted("H2", "2020", [120, 600])];
    const after = [counted("H1", "2021", [240, 1000]), counted("H2", "2021", [125, 610])];
    const { values } = compared(before, [...before, ...after]);
    expect(kinds(values)).toEqual(["H1 updated better", "H2 updated unchanged"]);
  });

  test("an update without counts has no judgement", () => {
    const before = [seen({ area: "H1", period: "2020", value: 10 })];
    const after = [...before, seen({ area: "H1", period: "2021", value: 20 })];
    expect(kinds(compared(before, after).values)).toEqual(["H1 updated changed"]);
  });

  test("averages over years that they share are not compared", () => {
    const before = [counted("H1", "2018/2020", [310, 1000])];
    const after = [...before, counted("H1", "2019/2021", [240, 1000])];
    expect(kinds(compared(before, after).values)).toEqual(["H1 updated -"]);
  });

  test("a period that was announced and never delivered is no update", () => {
    const before = [counted("H1", "2020", [310, 1000])];
    const missing = seen({ area: "H1", period: "2021", value: null, status: "missing" });
    expect(compared(before, [...before, missing]).values).toEqual([]);
  });

  test("beside a withheld value the other one is never repeated", () => {
    const told = seen({ area: "H1", period: "2021", value: 4 });
    const withheld = seen({ area: "H1", period: "2021", value: null, status: "suppressed" });
    const [gone] = compared([told], [withheld]).values;
    const [come] = compared([withheld], [told]).values;
    expect([gone?.kind, gone?.before?.value, gone?.after?.value]).toEqual([
      "ok-to-suppressed",
      null,
      null,
    ]);
    expect([come?.kind, come?.before?.value, come?.after?.value]).toEqual([
      "suppressed-to-ok",
      null,
      null,
    ]);
  });

  test("an indicator that is defined otherwise is named once, and its values are not compared", () => {
    const before = [counted("H1", "2020", [310, 1000])];
    const after = [counted("H1", "2020", [500, 1000])];
    const other = { ...share, definition: { en: "People under 16." } };
    const { redefined, values } = compared(before, after, other);
    expect(redefined.map(({ code }) => code)).toEqual(["share"]);
    expect(values).toEqual([]);
  });

  test("so is what is computed from it", () => {
    const [before, after] = ["People under 15.", "People under 16."].map((en) => ({
      indicators: [
        measured("children", { definition: { en } }),
        measured("quota", { numerator: "children", denominator: "people" }),
        measured("people"),
      ],
      observations: [],
    }));
    if (before === undefined || after === undefined) throw new Error("missing edition");
    expect(valueChanges(before, after).redefined.map(({ code }) => code)).toEqual([
      "children",
      "quota",
    ]);
  });

  test("indicators that came and went are named", () => {
    const { added, withdrawn } = valueChanges(
      { indicators: [measured("old")], observations: [] },
      { indicators: [measured("young")], observations: [] },
    );
    expect([added, withdrawn].map((list) => list.map(({ code }) => code))).toEqual([
      ["young"],
      ["old"],
    ]);
  });

  test("a better title is no other definition", () => {
    const before = [counted("H1", "2020", [310, 1000])];
    const other = { ...share, title: { en: "Share of something" } };
    expect(compared(before, before, other).redefined).toEqual([]);
  });
});
