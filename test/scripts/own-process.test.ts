import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { isRunning } from "../../scripts/process-mark.ts";

const FLAGS = ["--experimental-strip-types", "--disable-warning=ExperimentalWarning"];
const BUILD = join(import.meta.dirname, "processes", "build.ts");

/** Runs a build whose step does what the word says, and gives what the build told. */
function told(kind: string, environment: NodeJS.ProcessEnv = {}): string {
  const env = { PATH: process.env["PATH"], ...environment };
  return spawnSync(process.execPath, [...FLAGS, BUILD, kind], { env, encoding: "utf8" }).stdout;
}

describe("a process of its own", () => {
  test("that ends by itself has done its work", () => {
    expect(told("ends")).toBe("done");
  });

  test("tells the build what was thrown in it", () => {
    expect(told("fails")).toBe("unknown area: X");
  });

  test("tells what the system refused, also where a library wrapped it", () => {
    expect(told("is refused")).toMatch(/^The disk can only be read: \/a\./);
  });

  test("that needs more memory than it may have is told as that, with a remedy", () => {
    const environment = { NODE_OPTIONS: "--max-old-space-size=40" };
    expect(told("needs memory", environment)).toMatch(
      /^The memory was not enough\..*NODE_OPTIONS=/,
    );
  });

  test("ends where the build is ended without a warning", async () => {
    const build = spawn(process.execPath, [...FLAGS, BUILD, "goes on"]);
    const pid = await new Promise<number>((resolve) => {
      build.stdout.once("data", (text: Buffer) => resolve(Number(text.toString())));
    });
    expect(isRunning(pid)).toBe(true);
    build.kill("SIGKILL");
    await vi.waitUntil(() => !isRunning(pid), { timeout: 10_000 });
  });
});
