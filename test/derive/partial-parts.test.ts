import { describe, expect, test } from "vitest";
import { aggregateValue, type AggregatePart } from "../../src/derive/aggregate-value.ts";
import { measured, seen, share } from "./hamlets.ts";

const PEOPLE = measured("people");
const AGE = measured("age", { kind: "mean", aggregate: "weighted-mean", weight: "people" });
const RATE = share("pupil-share");

describe("a part that is itself partial", () => {
  /** A zone whose parts hold 1,000 people, of whom 800 live where there are data. */
  const covered = {
    status: "partial",
    coverage: 0.8,
    numerator: 200,
    denominator: 800,
    derived: true,
  } as const;
  const part = (
    observation: AggregatePart["observation"],
    weight: number | null,
  ): AggregatePart => ({ observation, weight, isImplied: false });
  const zone = seen("pupil-share", "A", { value: 25, ...covered });
  const full = seen("pupil-share", "B", { value: 50, numerator: 50, denominator: 100 });

  test("counts with what it covers of its own size, and not as if it were full", () => {
    const result = aggregateValue(RATE, [part(zone, 1000), part(full, 100)]);
    expect(result).toMatchObject({ status: "partial", numerator: 250, denominator: 900 });
    expect(result.coverage).toBeCloseTo(900 / 1100, 11);
    expect(result.value).toBeCloseTo((250 / 900) * 100, 9);
  });

  test("leaves too little beside a part without data: 800 of 1,200 is missing", () => {
    const gone = part(seen("pupil-share", "B", "missing"), 200);
    expect(aggregateValue(RATE, [part(zone, 1000), gone])).toMatchObject({
      value: null,
      status: "missing",
    });
  });

  test("has the size that its coverage tells where none is declared", () => {
    const result = aggregateValue(RATE, [part(zone, null), part(full, null)]);
    expect(result.coverage).toBeCloseTo(900 / 1100, 11);
  });

  test("weighs in a mean by what it covers", () => {
    const ages = [
      part(seen("age", "A", { value: 40, status: "partial", coverage: 0.8 }), 1000),
      part(seen("age", "B", 49), 100),
    ];
    const result = aggregateValue(AGE, ages);
    expect(result).toMatchObject({ status: "partial", value: 41 });
    expect(result.coverage).toBeCloseTo(900 / 1100, 11);
  });

  test("leaves a sum missing", () => {
    const parts = [
      part(seen("people", "A", { value: 800, status: "partial", coverage: 0.8 }), null),
      part(seen("people", "B", 100), null),
    ];
    expect(aggregateValue(PEOPLE, parts)).toMatchObject({ value: null, status: "missing" });
  });
});
