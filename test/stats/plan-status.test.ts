import { describe, expect, test } from "vitest";
import type { PlanIndicator } from "../../src/stats/plan-status.ts";
import { dayNumber } from "../../src/stats/day-number.ts";
import { expectedProgress } from "../../src/stats/expected-progress.ts";
import { planProgress } from "../../src/stats/plan-progress.ts";
import { planRollup } from "../../src/stats/plan-rollup.ts";
import { planStatus } from "../../src/stats/plan-status.ts";

const years = { start: "2021-01-01", end: "2023-12-31" };
const options = { ...years, asOf: "2022-07-01" };

const nursery: PlanIndicator = {
  direction: "increase",
  baseline: { date: "2020-12-31", value: 20 },
  targets: [{ date: "2023-12-31", value: 40 }],
  readings: [{ date: "2022-06-30", value: 30 }],
};

describe("dayNumber", () => {
  test("counts days in UTC, and takes a year or a month as its last day", () => {
    expect(dayNumber("1970-01-01")).toBe(0);
    expect(dayNumber("2024-03-01") - dayNumber("2024-02-28")).toBe(2);
    expect(dayNumber("2021")).toBe(dayNumber("2021-12-31"));
    expect(dayNumber("2024-02")).toBe(dayNumber("2024-02-29"));
  });

  test.each(["2021-02-30", "2021-13-01", "31/12/2021", "", "2021-1-1"])("refuses %j", (date) => {
    expect(() => dayNumber(date)).toThrow(`invalid date: ${date}`);
  });
});

describe("expectedProgress", () => {
  test("runs straight from start to end and stays at the ends outside them", () => {
    expect(expectedProgress("2020-05-01", years)).toBe(0);
    expect(expectedProgress("2021-01-01", years)).toBe(0);
    expect(expectedProgress("2023-12-31", years)).toBe(1);
    expect(expectedProgress("2030-01-01", years)).toBe(1);
  });

  test("runs straight between milestones", () => {
    const milestones = [{ date: "2022-01-01", value: 0.8 }];
    expect(expectedProgress("2022-01-01", years, milestones)).toBeCloseTo(0.8, 12);
    expect(expectedProgress("2021-07-02", years, milestones)).toBeCloseTo(0.4 * (364 / 365), 2);
  });
});

describe("planStatus", () => {
  test.each([
    [{ lower: 18, upper: 42 }, true],
    [{ lower: 20, upper: 42 }, true],
    [{ lower: 20.1, upper: 42 }, false],
    [{}, false],
  ])("an interval %j of the last reading covers the baseline of 20: %s", (interval, covers) => {
    const readings = [
      { date: "2021-12-31", value: 21, lower: 10, upper: 30 },
      { date: "2022-06-30", value: 30, ...interval },
    ];
    const found = planStatus({ ...nursery, readings }, options);
    expect(found).toMatchObject({ status: "on-track", coversBaseline: covers });
  });

  test("judges the last reading at its own date, whatever the order of the readings", () => {
    const readings = [
      { date: "2022-06-30", value: 30 },
      { date: "2021-12-31", value: 21 },
    ];
    const found = planStatus({ ...nursery, readings }, options);
    expect(found).toMatchObject({ status: "on-track", progress: 0.5, ageDays: 1 });
    expect(found.reading?.value).toBe(30);
    expect(found.expected).toBeCloseTo(0.5, 2);
  });

  test("does not look at readings after the day of the atlas", () => {
    const found = planStatus(nursery, { ...options, asOf: "2022-01-01" });
    expect(found).toMatchObject({ status: "no-data", reading: null, ageDays: null });
  });

  test("calls a plan that has not begun not started, where there is no figure", () => {
    const found = planStatus({ ...nursery, readings: [] }, { ...options, asOf: "2020-12-01" });
    expect(found.status).toBe("not-started");
  });

  test("says that the plan states no target, whatever was read", () => {
    const found = planStatus({ ...nursery, targets: [] }, options);
    expect(found).toMatchObject({ status: "not-stated", target: null, progress: null });
  });

  test("calls a judgement stale 400 days after its figure, and keeps what it was", () => {
    const old = { ...nursery, readings: [{ date: "2021-06-30", value: 24 }] };
    const fresh = planStatus(old, { ...options, asOf: "2022-08-04" });
    expect([fresh.ageDays, fresh.status]).toEqual([400, "on-track"]);
    const stale = planStatus(old, { ...options, asOf: "2022-08-05" });
    expect([stale.ageDays, stale.status]).toEqual([401, "stale"]);
    expect(stale.statusAtReading).toBe("on-track");
    const patient = planStatus(old, { ...options, asOf: "2022-08-05", staleAfter: 401 });
    expect(patient.status).toBe("on-track");
  });

  test("does not call stale what is settled: a target met, or missed at its date", () => {
    const late = { ...options, asOf: "2026-01-01" };
    const achieved = { ...nursery, readings: [{ date: "2022-06-30", value: 41 }] };
    const missed = { ...nursery, readings: [{ date: "2023-12-31", value: 39 }] };
    expect(planStatus(achieved, late).status).toBe("achieved");
    expect(planStatus(missed, late).status).toBe("missed");
    expect(planStatus(nursery, late).status).toBe("stale");
  });

  test("takes the targets before the last as milestones", () => {
    const targets = [
      { date: "2023-12-31", value: 40 },
      { date: "2022-06-30", value: 38 },
    ];
    const found = planStatus({ ...nursery, targets }, options);
    expect(found.expected).toBeCloseTo(0.9, 12);
    expect(found.status).toBe("off-track");
  });

  test("takes the date of the target for the end", () => {
    const targets = [{ date: "2022-06-30", value: 40 }];
    expect(planStatus({ ...nursery, targets }, options).status).toBe("missed");
  });

  test("keeps within the range that the targets span where the aim is to maintain", () => {
    const keep = (value: number): string =>
      planStatus(
        {
          direction: "maintain",
          baseline: null,
          targets: [
            { date: "2023-12-31", value: 9 },
            { date: "2023-12-31", value: 12 },
          ],
          readings: [{ date: "2022-06-30", value }],
        },
        options,
      ).status;
    expect([8.9, 9, 12, 12.1].map(keep)).toEqual([
      "off-track",
      "on-track",
      "on-track",
      "off-track",
    ]);
  });

  test("reports a contradiction of the plan, fresh or not", () => {
    const contradiction = { ...nursery, direction: "decrease" as const };
    const found = planStatus(contradiction, { ...options, asOf: "2026-01-01" });
    expect(found.status).toBe("error:direction-contradicts-target");
  });
});

describe("planProgress", () => {
  const input = { ...years, baseline: 40, target: 28, current: 36, asOf: "2022-07-01" };

  test("follows a falling target without being told its direction", () => {
    expect(planProgress(input).progress).toBeCloseTo(1 / 3, 12);
  });

  test("cannot judge without baseline unless the target is met in a stated direction", () => {
    const without = { ...input, baseline: null };
    expect(planProgress(without).status).toBe("no-baseline");
    expect(planProgress({ ...without, direction: "decrease" }).status).toBe("no-baseline");
    expect(planProgress({ ...without, direction: "decrease", current: 27 }).status).toBe(
      "achieved",
    );
    expect(planProgress({ ...without, current: 28 }).status).toBe("achieved");
  });

  test("has not started on its first day", () => {
    const found = planProgress({ ...input, asOf: "2021-01-01" });
    expect([found.status, found.expected, found.ratio]).toEqual(["not-started", 0, null]);
  });

  test("does not let floating noise decide a status", () => {
    const noisy = { ...input, baseline: 0, target: 0.3, current: 0.1 + 0.2 };
    expect(planProgress(noisy).status).toBe("achieved");
    expect(planProgress({ ...noisy, baseline: 0.1 + 0.2 }).status).toBe(
      "error:target-equals-baseline",
    );
  });

  test("is achieved at the end where a range was kept", () => {
    const range = { lower: 30, upper: 40 };
    const kept = { ...input, direction: "maintain" as const, range };
    expect(planProgress(kept).status).toBe("on-track");
    expect(planProgress({ ...kept, asOf: "2023-12-31" }).status).toBe("achieved");
  });
});

describe("planRollup", () => {
  test("counts what cannot be rated without rating it", () => {
    const found = planRollup(["stale", "not-stated", "no-baseline", "missed", "on-track"]);
    expect(found.rated).toBe(2);
    expect(found.shareOnTrackOrAchieved).toBe(0.5);
    expect(found.counts).toMatchObject({ stale: 1, "not-stated": 1 });
  });
});
