import { spawnSync } from "node:child_process";
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { TINY } from "../load/overlay.ts";

const ROOT = join(import.meta.dirname, "../..");
const PAGE = readFileSync(join(ROOT, "docs/editors.md"), "utf8");
const [QUARTER = "", MISTAKES = ""] = PAGE.split("\n## Mistakes");
const STEP =
  /\*\*`(?<file>[^`]+)`\*\*\n\n```\w+\n(?<content>[\s\S]*?)```|```sh\nnpm run (?<command>.+)\n```\n\n```\n(?<printed>[\s\S]*?)```/g;

const folder = mkdtempSync(join(tmpdir(), "quarter-"));
cpSync(TINY, join(folder, "atlas"), { recursive: true });
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs what npm would run, without its own lines. */
function printedBy(command: string): string {
  const [script = "", ...args] = command.split(" ");
  const flags = ["--experimental-strip-types", "--disable-warning=ExperimentalWarning"];
  const { PATH, TZ } = process.env;
  const env = { PATH, TZ, ATLAS: join(folder, "atlas"), OUT: join(folder, "site") };
  const options = { cwd: ROOT, env, encoding: "utf8" } as const;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [...flags, `scripts/${script}.ts`, ...args],
    options,
  );
  return stdout + stderr;
}

/** Makes a pattern of what a page says is printed: "…" stands for anything. */
function patternOf(printed: string): RegExp {
  const parts = printed.split("…").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`);
}

describe("the quarter of an editor, step by step", () => {
  for (const { groups = {} } of QUARTER.matchAll(STEP)) {
    const { file, content = "", command = "", printed = "" } = groups;
    if (file !== undefined) {
      test(`the editor writes ${file} (${content.length} letters)`, () => {
        writeFileSync(join(folder, "atlas", file), content);
        expect(readFileSync(join(folder, "atlas", file), "utf8")).toBe(content);
      });
    } else {
      test(`npm run ${command} prints what the page says: ${printed.slice(0, 40)}`, () => {
        expect(printedBy(command)).toMatch(patternOf(printed));
      }, 60_000);
    }
  }

  test("has all the steps that the page shows", () => {
    expect([...QUARTER.matchAll(STEP)].length).toBe(8);
    expect(QUARTER.match(/```sh/g)).toHaveLength(6);
  });
});

describe("the mistakes of the page", () => {
  const reports = globSync("test/problems/*/report.txt", { cwd: ROOT })
    .map((file) => readFileSync(join(ROOT, file), "utf8"))
    .join("");
  const lines = MISTAKES.split("\n").filter((line) => /^(?:error|warning) /.test(line));

  test("are as many as the page needs", () => {
    expect(lines.length).toBeGreaterThan(25);
  });

  test.each(lines)("are told in these words: %s", (line) => {
    const told = line.replace(/^(error|warning) +/, "$1: ");
    expect(reports.split("\n")).toContain(told);
  });
});
