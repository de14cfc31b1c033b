import { describe, expect, test } from "vitest";
import { indicatorStatusOf } from "../../src/derive/indicator-status-of.ts";
import { planStatusOf } from "../../src/derive/plan-status-of.ts";
import { objectiveSchema, type ObjectiveIndicator } from "../../src/model/plan.ts";

const CLOCK = {
  config: { asOf: "2021-12-31", staleAfter: 400 },
  period: { from: "2021-01-01", to: "2023-12-31" },
};

/** An indicator from 100 to 200 by the end of the plan, with what was last read. */
function indicator(reading: number | null, given: Partial<ObjectiveIndicator> = {}) {
  const readings = reading === null ? [] : [{ value: reading, date: "2021-12-31" }];
  return {
    title: { en: "Places" },
    direction: "increase",
    baseline: { value: 100, date: "2021-01-01" },
    targets: [{ value: 200, date: "2023-12-31" }],
    readings,
    ...given,
  };
}

function statusOf(...indicators: readonly object[]) {
  return planStatusOf(
    CLOCK,
    objectiveSchema.parse({ code: "A1", title: { en: "More places" }, indicators }),
  );
}

const UNSTATED = indicator(null, { targets: [], baseline: null, direction: null });

describe("an objective", () => {
  test("without an indicator that has a target is of no stated status", () => {
    expect(statusOf()).toBe("not-stated");
    expect(statusOf(UNSTATED, UNSTATED)).toBe("not-stated");
  });

  test("is achieved only where every target is", () => {
    expect(statusOf(indicator(200), indicator(230))).toBe("achieved");
    expect(statusOf(indicator(200), indicator(135))).toBe("on-track");
  });

  test("is no better than the worst of its indicators, and never their mean", () => {
    expect(statusOf(indicator(250), indicator(100), indicator(135))).toBe(statusOf(indicator(100)));
    expect(statusOf(indicator(100))).not.toBe(statusOf(indicator(135)));
  });

  test("is not judged by an indicator without a target", () => {
    expect(statusOf(indicator(200), UNSTATED)).toBe("achieved");
  });

  test("whose only indicator has never been read has no data, and is not late", () => {
    expect(statusOf(indicator(null))).toBe("no-data");
    expect(statusOf(indicator(null), indicator(135))).toBe("on-track");
  });

  test("whose target is past and not met is missed, whatever else is on track", () => {
    const past = indicator(150, { targets: [{ value: 200, date: "2021-06-30" }] });
    expect(statusOf(past, indicator(135))).toBe("missed");
  });
});

test("an indicator is judged by the atlas's own date: what is read later does not count yet", () => {
  const parsed = (reading: number, date: string) =>
    objectiveSchema.parse({
      code: "A1",
      title: {},
      indicators: [indicator(null, { readings: [{ value: reading, date }] })],
    }).indicators[0];
  const late = parsed(200, "2022-06-30");
  if (late === undefined) throw new Error("missing indicator: A1");
  expect(indicatorStatusOf(CLOCK, late)).toBe("no-data");
  const nextYear = { ...CLOCK, config: { asOf: "2022-12-31", staleAfter: 400 } };
  expect(indicatorStatusOf(nextYear, late)).toBe("achieved");
});

test("what counts from the start of the plan begins at zero", () => {
  const reached = indicator(40, { baseline: null, cumulative: true });
  expect(statusOf(reached)).toBe("at-risk");
  expect(statusOf(indicator(40, { baseline: null }))).toBe("no-baseline");
});

test("a reading that is too old says so", () => {
  const old = indicator(null, { readings: [{ value: 110, date: "2020-06-30" }] });
  expect(statusOf(old)).toBe("stale");
});
