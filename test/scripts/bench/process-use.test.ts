import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseProcessStat } from "../../../scripts/bench/process-stat.ts";
import { processUse } from "../../../scripts/bench/process-use.ts";

const MEGABYTE = 1024 * 1024;
const WORK = "while (process.cpuUsage().user < 300_000) for (let i = 0; i < 1e6; i += 1);";
const COMMAND = { program: process.execPath, cwd: process.cwd() };

function node(script: string) {
  return processUse({ ...COMMAND, args: ["--eval", script] });
}

describe("what a program took", () => {
  test.runIf(existsSync("/proc/self/stat"))(
    "holds the work of its children, and of the largest of them the memory",
    async () => {
      const memory = `Buffer.alloc(${200 * MEGABYTE}, 1);`;
      const child = JSON.stringify(`const held = ${memory} ${WORK} held.length;`);
      const parent = `require("node:child_process").execFileSync(process.execPath, ["-e", ${child}])`;
      const { seconds, cpuSeconds, peakBytes } = await node(parent);
      expect(seconds).toBeGreaterThan(0.3);
      expect(cpuSeconds).toBeGreaterThanOrEqual(0.28);
      expect(peakBytes).toBeGreaterThan(200 * MEGABYTE);
    },
  );

  test("is unknown of one that fails, which is an error with what it said", async () => {
    await expect(node("throw new Error('no layout')")).rejects.toThrow("Error: no layout");
    await expect(processUse({ ...COMMAND, program: "no-such-program", args: [] })).rejects.toThrow(
      "ENOENT",
    );
  });
});

test("times of a process are read after the name of its program, which may hold brackets", () => {
  const stat = "7 (a (b) c) S 1 7 7 0 -1 4194560 1 2 3 4 11 12 250 50 20 0 1 0 9 8 7";
  expect(parseProcessStat(7, stat)).toEqual({
    pid: 7,
    parent: 1,
    ownSeconds: 0.23,
    waitedSeconds: 3,
  });
});
