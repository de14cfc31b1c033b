import { spawn, spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { watchMemory } from "../../../scripts/bench/peak-memory.ts";
import { processTree, treeCpuSeconds } from "../../../scripts/bench/process-tree.ts";

const MEGABYTE = 1024 * 1024;

describe.skipIf(process.platform !== "linux")("what a build starts", () => {
  test("counts with the processor time that it took until its end", () => {
    const before = treeCpuSeconds();
    const work = "while (process.cpuUsage().user < 300_000);";
    spawnSync(process.execPath, ["-e", work]);
    // The child is another process: of the time of this one it took next to nothing.
    expect(treeCpuSeconds() - before).toBeGreaterThan(0.25);
  });

  test("counts with the memory of the one process that held most", async () => {
    const memory = watchMemory();
    const before = memory.take();
    const hold =
      "Buffer.alloc(600 * 2 ** 20, 1); process.stdout.write('held'); setInterval(() => 0)";
    const child = spawn(process.execPath, ["-e", hold]);
    await new Promise((resolve) => child.stdout.once("data", resolve));
    expect(processTree().map(({ pid }) => pid)).toContain(child.pid);
    const taken = memory.take();
    child.kill();
    expect(taken).toBeGreaterThan(600 * MEGABYTE);
    expect(before).toBeLessThan(taken);
  });
});
