import { describe, expect, test } from "vitest";
import type { PublishedObservation } from "../../src/model/observation.ts";
import type { ObjectiveIndicator } from "../../src/model/plan.ts";
import { lastDayOf } from "../../src/derive/last-day-of.ts";
import { atlasLookup } from "../../src/derive/lookup.ts";
import { withPlanReadings } from "../../src/derive/with-plan-readings.ts";
import { tinyPages } from "../views/tiny-pages.ts";

const { atlas } = tinyPages("en").lookup;

/** The readings of the objective's only indicator, once the atlas's own values are added. */
function readingsOf(
  given: { readonly areas?: readonly string[] } & Partial<ObjectiveIndicator>,
  observations: readonly PublishedObservation[] = atlas.observations,
) {
  const { areas = [], readings = [], atlasIndicator = "population", cumulative = false } = given;
  const [plan] = atlas.plans;
  const [objective] = plan?.objectives ?? [];
  const [indicator] = objective?.indicators ?? [];
  if (plan === undefined || objective === undefined || indicator === undefined) {
    throw new Error("missing plan: tiny");
  }
  const indicators = [{ ...indicator, readings, atlasIndicator, cumulative }];
  const plans = [{ ...plan, objectives: [{ ...objective, areas: [...areas], indicators }] }];
  const found = withPlanReadings(atlasLookup({ ...atlas, observations, plans }));
  return found[0]?.objectives[0]?.indicators[0]?.readings;
}

const published = (area: string, period: string) =>
  atlas.observations.find(
    (item) =>
      item.indicator === "population" &&
      item.area === area &&
      item.period === period &&
      item.breakdown === "",
  )?.value;

describe("an indicator of a plan that the atlas measures", () => {
  test("is read from the zone, dated by the last day of the period", () => {
    expect(readingsOf({})).toContainEqual({ value: published("V1", "2021"), date: "2021-12-31" });
  });

  test("is read from the objective's own area where it names one alone", () => {
    const value = published("A01", "2021");
    expect(readingsOf({ areas: ["A01"] })).toContainEqual({ value, date: "2021-12-31" });
    expect(readingsOf({ areas: ["A01", "A02"] })).toEqual(readingsOf({}));
  });

  test("keeps what the plan itself reports for the same day", () => {
    const readings = [{ value: 7, date: "2021-12-31" }];
    const found = readingsOf({ readings })?.filter(({ date }) => date === "2021-12-31");
    expect(found).toEqual(readings);
  });

  test("has no reading where the value is withheld", () => {
    const withheld = atlas.observations.map((item) =>
      item.indicator === "population" && item.area === "V1"
        ? { ...item, value: null, status: "suppressed" as const }
        : item,
    );
    expect(readingsOf({}, withheld)).toEqual([]);
  });

  test("keeps only its own readings where it names no indicator of the atlas", () => {
    expect(readingsOf({ atlasIndicator: null })).toEqual([]);
  });
});

describe("an indicator that counts from the start of the plan on", () => {
  /** Residents of the valley stand for any count; the plan begins on 1 January 2021. */
  const counted = (counts: Readonly<Record<string, number | null>>) =>
    Object.entries(counts).map(([period, value]) => {
      const [some] = atlas.observations.filter(({ indicator }) => indicator === "population");
      if (some === undefined) throw new Error("missing observation: population");
      const status = value === null ? ("missing" as const) : ("ok" as const);
      return { ...some, area: "V1", breakdown: "", period, value, status };
    });

  test("adds up the periods since then, and leaves out those before", () => {
    const found = readingsOf({ cumulative: true }, counted({ 2020: 50, 2021: 7, 2022: 5 }));
    expect(found).toEqual([
      { value: 7, date: "2021-12-31" },
      { value: 12, date: "2022-12-31" },
    ]);
  });

  test("ends before the first period that is missing: what came later is not known", () => {
    const found = readingsOf({ cumulative: true }, counted({ 2021: 7, 2022: null, 2023: 9 }));
    expect(found).toEqual([{ value: 7, date: "2021-12-31" }]);
    expect(readingsOf({ cumulative: true }, counted({ 2021: 7, 2023: 9 }))).toEqual(found);
  });
});

test("a reading has the interval of the value that the atlas publishes", () => {
  const withInterval = atlas.observations.map((item) =>
    item.indicator === "population" ? { ...item, lower: 1, upper: 9999 } : item,
  );
  expect(readingsOf({}, withInterval)?.at(-1)).toMatchObject({ lower: 1, upper: 9999 });
});

test.each([
  ["2021", "2021-12-31"],
  ["2021-02", "2021-02-28"],
  ["2020-02", "2020-02-29"],
  ["2021-Q3", "2021-09-30"],
  ["2019/2021", "2021-12-31"],
  ["2020-21", "2021-08-31"],
  ["2021-03-05", "2021-03-05"],
  ["soon", undefined],
])("the last day of %s is %s", (period, day) => {
  expect(lastDayOf(period)).toBe(day);
});
