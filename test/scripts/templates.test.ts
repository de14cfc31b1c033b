import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { CHECK_FORMATS } from "../../scripts/check-formats.ts";

const ROOT = join(import.meta.dirname, "../..");
const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");
const GITHUB = read("templates/github/.github/workflows/atlas.yml");
const GITLAB = read("templates/gitlab/.gitlab-ci.yml");
const scripts = Object.keys(
  (JSON.parse(read("package.json")) as { readonly scripts: Readonly<Record<string, string>> })
    .scripts,
);

const step = z.object({
  name: z.string(),
  uses: z.string().optional(),
  run: z.string().optional(),
});
const job = z.object({
  needs: z.string().optional(),
  if: z.string().optional(),
  environment: z.object({ name: z.string() }).optional(),
  permissions: z.record(z.string(), z.string()).optional(),
  steps: z.array(step).min(1),
});
const workflow = z.object({ permissions: z.unknown(), jobs: z.record(z.string(), job) });

describe("the workflow for GitHub", () => {
  const { jobs, permissions } = workflow.parse(parse(GITHUB));

  test("checks, then builds, then waits before it publishes the default branch only", () => {
    expect(Object.keys(jobs)).toEqual(["check", "build", "publish"]);
    expect([jobs["build"]?.needs, jobs["publish"]?.needs]).toEqual(["check", "build"]);
    expect(jobs["publish"]?.environment?.name).toBe("github-pages");
    expect(jobs["publish"]?.if).toContain("default_branch");
  });

  test("may write nothing but the pages, and that only where it publishes", () => {
    expect(permissions).toEqual({ contents: "read" });
    const writing = Object.entries(jobs).filter(([, { permissions: own = {} }]) =>
      Object.values(own).includes("write"),
    );
    expect(writing.map(([name]) => name)).toEqual(["publish"]);
  });

  test("says of each step what it does or whose it is", () => {
    const steps = Object.values(jobs).flatMap((own) => own.steps);
    expect(steps.every(({ uses, run }) => (uses ?? run) !== undefined)).toBe(true);
  });
});

describe("the pipeline for GitLab", () => {
  const pipeline = parse(GITLAB) as Readonly<Record<string, Readonly<Record<string, unknown>>>>;

  test("has its stages in order, and a button before the last", () => {
    expect(pipeline["stages"]).toEqual(["check", "build", "publish"]);
    expect(pipeline["pages"]?.["rules"]).toMatchObject([{ when: "manual" }]);
  });

  test("keeps the list of problems even where the check fails", () => {
    expect(pipeline["check"]?.["artifacts"]).toMatchObject({
      when: "always",
      reports: { codequality: "gl-code-quality-report.json" },
    });
  });
});

test.each([
  ["GitHub", GITHUB],
  ["GitLab", GITLAB],
])("the template for %s calls commands and formats that exist", (_, text) => {
  const commands = [...text.matchAll(/npm run --silent ([\w:]+)/g)].map(([, name]) => name);
  expect(new Set(commands)).toEqual(new Set(["check", "build"]));
  expect(scripts).toEqual(expect.arrayContaining(commands));
  const formats = [...text.matchAll(/--format (\w+)/g)].map(([, name]) => name);
  expect(formats).toHaveLength(1);
  expect(Object.keys(CHECK_FORMATS)).toEqual(expect.arrayContaining(formats));
});
