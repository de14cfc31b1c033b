import { expect, test } from "vitest";
import { pairedRatio } from "../../scripts/paired-ratio.ts";
import { keepsLimit, ratioTable } from "../../scripts/ratio-table.ts";

test("the ratio is the median of the pairs, whatever one slow pair says", () => {
  const clock = { now: 0 };
  // The seventh run of ours meets a busy machine; the first only warms up.
  let runs = 0;
  const ours = () => (clock.now += (runs += 1) === 7 ? 900 : 30);
  const against = () => (clock.now += 60);
  const result = pairedRatio({ ours, against }, { pairCount: 9, leastMs: 1, now: () => clock.now });
  expect(result).toEqual({ ratio: 0.5, least: 0.5, most: 15, oursMs: 30, againstMs: 60 });
});

test("short work is repeated until it can be timed", () => {
  const clock = { now: 0, runs: 0 };
  const ours = () => {
    clock.now += 2;
    clock.runs += 1;
  };
  const against = () => (clock.now += 8);
  const effort = { pairCount: 1, leastMs: 20, now: () => clock.now };
  expect(pairedRatio({ ours, against }, effort)).toMatchObject({ ratio: 0.25, oursMs: 2 });
  expect(clock.runs).toBe(11);
});

test("the table says which benchmark is over its limit", () => {
  const times = { least: 0.4, most: 0.75, oursMs: 12.34, againstMs: 24 };
  const rows = [
    { benchmark: { name: "breaks", limit: 1 }, result: { ...times, ratio: 0.5 } },
    { benchmark: { name: "paths of a map", limit: 0.5 }, result: { ...times, ratio: 0.61 } },
  ];
  expect(rows.map(keepsLimit)).toEqual([true, false]);
  expect(ratioTable(rows).split("\n")).toEqual([
    "benchmark       ratio  least to most  limit  ours ms  other ms",
    "breaks           0.50   0.40 to 0.75   1.00     12.3      24.0  kept",
    "paths of a map   0.61   0.40 to 0.75   0.50     12.3      24.0  over",
  ]);
});
