import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readKept, sweepParts, writeKept } from "../../scripts/kept-file.ts";
import { writeWhole } from "../../scripts/write-whole.ts";

let here = "";
let file = "";

beforeEach(() => {
  here = mkdtempSync(join(tmpdir(), "chora-kept-"));
  file = join(here, "figure.json");
});
afterEach(() => {
  rmSync(here, { recursive: true, force: true });
});

describe("what is kept for later builds", () => {
  test.each(["", "a map", "χάρτης\n"])("is found as it was: %j", (content) => {
    writeKept(file, content);
    expect(readKept(file)?.toString("utf8")).toBe(content);
  });

  test("may be bytes", () => {
    writeKept(file, new Uint8Array([0, 255, 10]));
    expect([...(readKept(file) ?? [])]).toEqual([0, 255, 10]);
  });

  test("is not there where it was never kept, or is a folder", () => {
    expect(readKept(file)).toBeUndefined();
    expect(readKept(here)).toBeUndefined();
  });

  test("is not taken where a single byte of it, or of its seal, is another", () => {
    writeKept(file, "a map");
    const whole = readFileSync(file);
    for (const i of whole.keys()) {
      const spoilt = Buffer.from(whole);
      spoilt[i] = (spoilt[i] ?? 0) ^ 1;
      writeFileSync(file, spoilt);
      expect(readKept(file), `byte ${i}`).toBeUndefined();
    }
  });

  test("is not taken where it was cut short, or something was added", () => {
    writeKept(file, "a map");
    const whole = readFileSync(file);
    for (const length of whole.keys()) {
      writeFileSync(file, whole.subarray(0, length));
      expect(readKept(file), `${length} bytes`).toBeUndefined();
    }
    writeFileSync(file, `${whole.toString()} `);
    expect(readKept(file)).toBeUndefined();
  });
});

test("a file that cannot take its place leaves nothing beside it", () => {
  mkdirSync(file);
  expect(() => writeWhole(file, "x")).toThrow();
  expect(readdirSync(here)).toEqual(["figure.json"]);
});

test("what a process that is gone left half written is swept away, and no other file", () => {
  const { pid } = spawnSync(process.execPath, ["--version"]);
  mkdirSync(join(here, "pictures"));
  const names = [`a.${pid}.part`, `pictures/b.${pid}.part`, `c.${process.pid}.part`, "d.part", "e"];
  for (const name of names) writeFileSync(join(here, name), "");
  sweepParts(here);
  sweepParts(join(here, "none"));
  const left = readdirSync(here, { recursive: true }).map(String).toSorted();
  expect(left).toEqual([`c.${process.pid}.part`, "d.part", "e", "pictures"].toSorted());
});
