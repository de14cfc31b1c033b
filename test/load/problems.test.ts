import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadCase, reportOf } from "./overlay.ts";

const CASES = join(import.meta.dirname, "../problems");

describe("a faulty atlas", () => {
  for (const name of readdirSync(CASES).sort()) {
    it(`is told all that is wrong: ${name.replaceAll("-", " ")}`, async () => {
      const { atlas, problems } = loadCase(join(CASES, name));
      await expect(reportOf(problems)).toMatchFileSnapshot(join(CASES, name, "report.txt"));
      expect(atlas === undefined).toBe(problems.some(({ severity }) => severity === "error"));
    });
  }
});
