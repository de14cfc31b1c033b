import { describe, expect, test } from "vitest";
import type { PipelineResult } from "../../../scripts/bench/pipeline.ts";
import { measuringTerminal } from "../../../scripts/bench/measuring-terminal.ts";
import { pipelineTable } from "../../../scripts/bench/pipeline-table.ts";

const MEGABYTE = 1024 * 1024;

function step(name: string, seconds: number, peak: number) {
  return { name, seconds, cpuSeconds: 0.9 * seconds, peakBytes: peak * MEGABYTE, detail: "" };
}

const RESULT: PipelineResult = {
  size: { areas: 100, indicators: 20, services: 10, languages: "en" },
  steps: [step("Read and check the atlas", 1, 300), step("Lay out the pages", 9, 900)],
  said: [],
  isGood: true,
  edits: [
    { name: "an issue", steps: [step("Read and check the atlas", 2, 300)] },
    { name: "a number", steps: [step("Read and check the atlas", 6, 300)] },
  ],
  pageCount: 200,
  megabytes: 30,
  copy: { seconds: 0.1, cpuSeconds: null },
  bare: { seconds: 0.4, cpuSeconds: 0.3 },
  barePages: { seconds: 0.4, cpuSeconds: 2.7 },
  generators: {
    pageCount: 200,
    results: [
      {
        name: "a bare script",
        use: { seconds: 0.5, cpuSeconds: 0.9, peakBytes: 90 * MEGABYTE },
        remark: "yes",
      },
    ],
  },
};

describe("what a pipeline took", () => {
  test("is told step by step, and beside plain work of the processor", () => {
    expect(pipelineTable(RESULT).split("\n")).toEqual([
      "100 areas, 20 indicators, 10 services, in en: 200 pages, 30 MB",
      "",
      "| step | seconds | processor s | peak MB |",
      "|---|--:|--:|--:|",
      "| Read and check the atlas | 1.0 | 0.9 | 300 |",
      "| Lay out the pages | 9.0 | 8.1 | 900 |",
      "| **Whole** | 10.0 | 9.0 | 900 |",
      "",
      "| plain work with the same bytes | seconds | ratio | processor ratio | bar |",
      "|---|--:|--:|--:|--:|",
      "| `cp -r` of the site | 0.10 | 100.0 |  |  |",
      "| all files, by a bare script | 0.40 | 25.0 | 30.0 | 25 (over) |",
      "| the pages, by a bare script | 0.40 | 22.5 | 3.0 | 6 (kept) |",
      "",
      "| pages from prepared strings | seconds | processor s | peak MB | beside the first |" +
        " processor, beside it | processor ms a page | same bytes |",
      "|---|--:|--:|--:|--:|--:|--:|--:|",
      "| a bare script | 0.50 | 0.90 | 90 | 1.0 | 1.0 | 4.50 | yes |",
      "| Chora, from the atlas | 9.00 | 8.10 | 900 | 18.0 | 9.0 | 40.50 | themselves |",
      "",
      "| after an edit | seconds | processor s | of the first build | bar |",
      "|---|--:|--:|--:|--:|",
      "| an issue | 2.0 | 1.8 | 20 % | 25 % (kept) |",
      "| a number | 6.0 | 5.4 | 60 % | 50 % (over) |",
      "",
      "Of the processor a page took 40.5 ms, an area 90.0 ms of the whole.",
    ]);
  });
});

describe("a terminal that measures", () => {
  test("notes each step once, in the order in which they end, and what was said", () => {
    const reader = measuringTerminal();
    const first = reader.step("first");
    first.count(1, 2);
    first.done("2 things");
    first.done("again");
    reader.line("a line");
    reader.fail("a failure");
    reader.step("second").done();
    expect(reader.steps.map(({ name, detail }) => [name, detail])).toEqual([
      ["first", "2 things"],
      ["second", ""],
    ]);
    expect(reader.said).toEqual(["a line", "a failure"]);
    for (const { seconds, cpuSeconds, peakBytes } of reader.steps) {
      expect(Math.min(seconds, cpuSeconds)).toBeGreaterThanOrEqual(0);
      expect(peakBytes).toBeGreaterThan(MEGABYTE);
    }
  });
});
