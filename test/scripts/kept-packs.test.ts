import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keptPacks } from "../../scripts/kept-packs.ts";
import { zipOf } from "../../src/publish/zip-of.ts";

const sheet = (path: string, value: string) => ({ path, content: value.repeat(30_000) });
const small = { path: "/small.txt", content: "a few words" };
const before = [sheet("/one.xml", "1,2;"), sheet("/two.xml", "3,4;"), small];
const after = [sheet("/one.xml", "1,5;"), sheet("/two.xml", "3,4;"), small];

let cache = "";
const kept = () => readdirSync(join(cache, "packed")).toSorted();

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), "chora-packs-"));
});
afterEach(() => {
  rmSync(cache, { recursive: true, force: true });
});

test("an archive is the same whether its files were packed before or not", () => {
  for (const files of [before, before, after, before]) {
    expect(zipOf(files, keptPacks(cache).pack)).toEqual(zipOf(files));
  }
});

test("only what is large is kept, and of what changed only the changed is packed anew", () => {
  zipOf(before, keptPacks(cache).pack);
  const known = kept();
  expect(known).toHaveLength(2);
  zipOf(after, keptPacks(cache).pack);
  expect(kept()).toHaveLength(3);
  expect(kept()).toEqual(expect.arrayContaining(known));
});

test("the same content by another name is packed by that name", () => {
  const { pack } = keptPacks(cache);
  const [one] = before;
  if (one === undefined) throw new Error("missing file: one");
  const renamed = { ...one, path: "/other.xml" };
  zipOf([one], pack);
  expect(zipOf([renamed], pack)).toEqual(zipOf([renamed]));
});

test("what is damaged is packed anew", () => {
  zipOf(before, keptPacks(cache).pack);
  for (const name of kept()) {
    const file = join(cache, "packed", name);
    const bytes = readFileSync(file);
    bytes[bytes.length - 30] = (bytes[bytes.length - 30] ?? 0) ^ 1;
    writeFileSync(file, bytes);
  }
  expect(zipOf(before, keptPacks(cache).pack)).toEqual(zipOf(before));
});

test("numbers that are published no more are swept away", () => {
  zipOf(before, keptPacks(cache).pack);
  const next = keptPacks(cache);
  zipOf(after, next.pack);
  next.sweep();
  expect(kept()).toHaveLength(2);
  zipOf(after, keptPacks(cache).pack);
  expect(kept()).toHaveLength(2);
});
