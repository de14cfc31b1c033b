import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { atlasFiles } from "../../src/load/atlas-files.ts";
import { loadAtlas } from "../../src/load/load-atlas.ts";
import { reportOf, TINY, withTinyCopy } from "./overlay.ts";

const PIECES = [
  "",
  "\n",
  ",",
  '"',
  "{",
  "]",
  ":",
  "::map{",
  "---\n",
  "- ",
  "&a ",
  "*a",
  "!x ",
  "null",
];
const MORE = [
  "~",
  "-1",
  "1e999",
  "\u0000",
  "\uFEFF",
  "__proto__",
  "x: ",
  "\t",
  "> ",
  "[[[",
  "=",
  "|",
];

const damage = fc.record({
  file: fc.constantFrom(...atlasFiles(TINY)),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 20 }),
  piece: fc.constantFrom(...PIECES, ...MORE),
});

it("whatever is damaged in an atlas is told in words, and nothing is thrown", () => {
  fc.assert(
    fc.property(damage, ({ file, at, length, piece }) => {
      withTinyCopy((folder) => {
        const path = join(folder, file);
        const text = readFileSync(path, "utf8");
        const start = Math.floor(at * text.length);
        writeFileSync(path, text.slice(0, start) + piece + text.slice(start + length));
        const { atlas, problems } = loadAtlas(folder);
        expect(atlas === undefined).toBe(problems.some(({ severity }) => severity === "error"));
        const report = reportOf(problems);
        expect(report.split("\n")).toHaveLength(problems.length + 1);
        expect(report).not.toMatch(/\[object|NaN|\.ts:\d|node_modules/);
      });
    }),
    { numRuns: 150, seed: 20211231 },
  );
});
