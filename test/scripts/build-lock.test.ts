import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { releaseLock, takeLock } from "../../scripts/build-lock.ts";
import { processMark } from "../../scripts/process-mark.ts";

let here = "";
let lock = "";

beforeEach(() => {
  here = mkdtempSync(join(tmpdir(), "chora-lock-"));
  lock = join(here, "a", "build.lock");
});
afterEach(() => {
  rmSync(here, { recursive: true, force: true });
});

const held = (holder: object) => {
  takeLock(lock);
  const own = JSON.parse(readFileSync(lock, "utf8")) as object;
  writeFileSync(lock, JSON.stringify({ ...own, ...holder }));
};

describe("a lock", () => {
  test("is had by one, and by the next when it is given back", () => {
    expect(takeLock(lock)).toBeUndefined();
    expect(takeLock(lock)).toMatchObject({ pid: process.pid, host: hostname() });
    releaseLock(lock);
    expect(takeLock(lock)).toBeUndefined();
    expect(readdirSync(join(here, "a"))).toEqual(["build.lock"]);
  });

  test("of a process that is gone is taken over", () => {
    const { pid } = spawnSync(process.execPath, ["--version"]);
    held({ pid });
    writeFileSync(`${lock}.${pid}.part`, "");
    expect(takeLock(lock)).toBeUndefined();
    expect(takeLock(lock)).toMatchObject({ pid: process.pid });
    expect(readdirSync(join(here, "a"))).toEqual(["build.lock"]);
  });

  test.skipIf(processMark(process.pid) === "")(
    "of a process whose number another has by now is taken over",
    () => {
      held({ mark: "another start 1" });
      expect(takeLock(lock)).toBeUndefined();
    },
  );

  test("of another machine is left to it", () => {
    held({ host: "elsewhere", pid: 1, mark: "" });
    expect(takeLock(lock)).toMatchObject({ host: "elsewhere", pid: 1 });
  });

  test.each(["", "{", '{"pid":"x"}'])("that says nothing (%s) is taken over", (text) => {
    takeLock(lock);
    writeFileSync(lock, text);
    expect(takeLock(lock)).toBeUndefined();
  });

  test("that is a folder is an error, and no wait without end", () => {
    mkdirSync(lock, { recursive: true });
    expect(() => takeLock(lock)).toThrow(`invalid lock: ${lock}`);
  });

  test("is had by one of many that ask at the same moment", async () => {
    const module = join(import.meta.dirname, "../../scripts/build-lock.ts");
    // Each waits for the others before it gives up what it has.
    const code = `import { takeLock } from ${JSON.stringify(module)};
      console.log(takeLock(${JSON.stringify(lock)}) === undefined ? "mine" : "taken");
      process.stdin.resume(); process.stdin.on("end", () => process.exit());`;
    const flags = ["--experimental-strip-types", "--disable-warning=ExperimentalWarning"];
    const askers = Array.from({ length: 6 }, () =>
      spawn(process.execPath, [...flags, "--input-type=module", "-e", code]),
    );
    const answers = await Promise.all(
      askers.map(
        (asker) =>
          new Promise<string>((resolve) => {
            asker.stdout.once("data", (text: Buffer) => resolve(text.toString().trim()));
          }),
      ),
    );
    for (const asker of askers) asker.stdin.end();
    expect(answers.filter((answer) => answer === "mine")).toHaveLength(1);
  });
});
