import { expect, test } from "vitest";
import type { ProcessUse } from "../../../../scripts/bench/process-use.ts";
import { generatorTable } from "../../../../scripts/bench/generators/generator-table.ts";

const BARE: ProcessUse = { seconds: 0.5, cpuSeconds: 0.4, peakBytes: 100 * 1024 * 1024 };

function rowsOf(table: string): readonly (readonly string[])[] {
  const [, , ...rows] = table.split("\n");
  return rows.map((row) => row.slice(2, -2).split(" | "));
}

test("generators are put beside the first of them, on the clock and by the processor", () => {
  const other = { seconds: 1.5, cpuSeconds: 2, peakBytes: 512 * 1024 * 1024 };
  const table = generatorTable({
    pageCount: 1000,
    results: [
      { name: "a bare script", use: BARE, remark: "yes" },
      { name: "another 1.2", use: other, remark: "998 of 1000" },
    ],
  });
  expect(rowsOf(table)).toEqual([
    ["a bare script", "0.50", "0.40", "100", "1.0", "1.0", "0.40", "yes"],
    ["another 1.2", "1.50", "2.00", "512", "3.0", "5.0", "2.00", "998 of 1000"],
  ]);
});

test("a generator that is not installed has a row without numbers", () => {
  const results = [
    { name: "a bare script", use: BARE, remark: "yes" },
    { name: "another", use: null, remark: "not installed" },
  ];
  expect(rowsOf(generatorTable({ pageCount: 1000, results }))[1]).toEqual([
    "another",
    ...["", "", "", "", "", ""],
    "not installed",
  ]);
});

test("where the system tells only the clock, there is no ratio of the processor", () => {
  const clock: ProcessUse = { seconds: 2, cpuSeconds: null, peakBytes: null };
  const results = [{ name: "a bare script", use: clock, remark: "yes" }];
  const own = { name: "our own", use: { seconds: 5, cpuSeconds: 4, peakBytes: 1024 * 1024 } };
  expect(rowsOf(generatorTable({ pageCount: 1000, results }, own))).toEqual([
    ["a bare script", "2.00", "", "", "1.0", "", "", "yes"],
    ["our own", "5.00", "4.00", "1", "2.5", "", "4.00", "themselves"],
  ]);
});
