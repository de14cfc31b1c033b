import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { githubAnnotations, gitlabReport, jsonReport } from "../../scripts/check-formats.ts";
import { problem } from "../../src/model/problem.ts";
import { TINY } from "../load/overlay.ts";

const ROOT = join(import.meta.dirname, "../..");
const PROBLEMS = [
  problem(
    { file: "data/a,b.csv", row: 9, column: "name:en" },
    { found: 'empty, 100% of "x"\nand more', expected: "words", remedy: "Write: them." },
  ),
  problem({ file: "atlas.yaml" }, { found: "y", expected: "z", severity: "warning" }),
];

describe("what was found", () => {
  test("is a command of GitHub a line, in which no sign of the text ends it early", () => {
    expect(githubAnnotations(PROBLEMS, "").split("\n")).toEqual([
      '::error file=data/a%2Cb.csv,line=9,title=name%3Aen::empty, 100%25 of "x"%0Aand more; words. Write: them.',
      "::warning file=atlas.yaml::y; z.",
    ]);
  });

  test("is an entry of GitLab with a line, a severity and a fingerprint of its own", () => {
    const entries = JSON.parse(gitlabReport(PROBLEMS, "ours")) as readonly {
      readonly fingerprint: string;
    }[];
    expect(entries).toMatchObject([
      { severity: "critical", location: { path: "ours/data/a,b.csv", lines: { begin: 9 } } },
      { severity: "minor", location: { path: "ours/atlas.yaml", lines: { begin: 1 } } },
    ]);
    expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });

  test("is a plain object for any other program", () => {
    expect(JSON.parse(jsonReport(PROBLEMS, ""))).toMatchObject([
      {
        severity: "error",
        file: "data/a,b.csv",
        row: 9,
        column: "name:en",
        remedy: "Write: them.",
      },
      { severity: "warning", file: "atlas.yaml", row: null, column: null, remedy: "" },
    ]);
  });
});

test("npm run check writes nothing but the list where a program asks for it", () => {
  const flags = ["--experimental-strip-types", "--disable-warning=ExperimentalWarning"];
  const run = (format: string) =>
    execFileSync(process.execPath, [...flags, "scripts/check.ts", "--format", format], {
      cwd: ROOT,
      env: { ...process.env, ATLAS: TINY },
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  expect(JSON.parse(run("json"))).toEqual([]);
  expect(() => run("xml")).toThrow("Command failed");
});
