import { describe, expect, test } from "vitest";
import { drawnIndex, sortedDraws } from "../../bench/data/drawn-index.ts";
import { quotientStatistics, seriesOf } from "../../bench/data/quotient-statistics.ts";
import { readObservations } from "../../bench/data/read-observations.ts";

const SIZE = { areas: 12, indicators: 3 };

describe("what is timed", () => {
  test("reads every observation without a problem", () => {
    expect(readObservations(SIZE)()).toBe(12 * 3 * 10);
  });

  test("computes rank, group and class of every observation and two trends of every series", () => {
    expect(quotientStatistics(seriesOf(SIZE))).toBe(12 * 3 * 10 * 3 + 12 * 3 * 2);
  });

  test("draws the weights of an index and ranks every area again", () => {
    const drawn = drawnIndex({ areas: 12, domains: 3, replications: 20 })();
    expect(drawn).toMatchObject({ rank: expect.arrayContaining([1]) as unknown });
    expect(sortedDraws({ areas: 12, replications: 20 })()).toBeGreaterThan(0);
  });
});
