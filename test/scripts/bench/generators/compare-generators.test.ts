import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Generator } from "../../../../scripts/bench/generators/generator.ts";
import { astro } from "../../../../scripts/bench/generators/astro.ts";
import { bareScript } from "../../../../scripts/bench/generators/bare-script.ts";
import { compareGenerators } from "../../../../scripts/bench/generators/compare-generators.ts";

let here = "";

beforeEach(() => {
  here = mkdtempSync(join(tmpdir(), "chora-generators-"));
});

afterEach(() => {
  rmSync(here, { recursive: true, force: true });
});

/** A site of two pages, and a file beside them that is none. */
function site(): string {
  const folder = join(here, "site");
  mkdirSync(join(folder, "en", "areas"), { recursive: true });
  writeFileSync(join(folder, "index.html"), "<!doctype html><p>{{ home }} & <!-- more --></p>");
  writeFileSync(join(folder, "en", "areas", "index.html"), "<!doctype html><p>Ελλάδα</p>\n");
  writeFileSync(join(folder, "en", "areas", "data.csv"), "a,b\n");
  return folder;
}

function generator(name: string, script: string): Generator {
  return {
    name,
    version: () => "1.0",
    prepare: ({ folder, out }) => ({
      program: process.execPath,
      args: ["--eval", script, out],
      cwd: folder,
    }),
  };
}

async function remarksOf(...generators: readonly Generator[]): Promise<readonly string[]> {
  const folder = join(here, "work");
  mkdirSync(folder);
  const { pageCount, results } = await compareGenerators(site(), {
    folder,
    generators,
    roundCount: 1,
  });
  expect(pageCount).toBe(2);
  return results.map(({ name, remark }) => `${name}: ${remark}`);
}

test("a bare script and Astro write the pages of a site with their bytes", async () => {
  expect(await remarksOf(bareScript, astro)).toEqual([
    expect.stringMatching(/^a bare script, in Node [\d.]+: yes$/),
    expect.stringMatching(/^Astro [\d.]+: yes$/),
  ]);
});

test("other bytes, a failure and an absence are told as what they are", async () => {
  const careless = `
    const { mkdirSync, writeFileSync } = require("node:fs");
    mkdirSync(process.argv[1] + "/en/areas", { recursive: true });
    writeFileSync(process.argv[1] + "/index.html", "<!doctype html>");
    writeFileSync(process.argv[1] + "/en/areas/index.html", "<!doctype html><p>Ελλάδα</p>\\n");`;
  const absent: Generator = { ...generator("absent", ""), version: () => null };
  expect(
    await remarksOf(
      generator("careless", careless),
      generator("idle", ""),
      generator("broken", "throw new Error('no layout')"),
      absent,
    ),
  ).toEqual([
    "careless 1.0: 1 of 2",
    "idle 1.0: 0 of 2",
    "broken 1.0: failed: Error: no layout",
    "absent: not installed",
  ]);
});
