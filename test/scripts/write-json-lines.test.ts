import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { writeJsonLines } from "../../scripts/write-json-lines.ts";
import { jsonLinesMap } from "../../src/load/json-lines-map.ts";

const folder = mkdtempSync(join(tmpdir(), "chora-lines-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function stored(
  name: string,
  entries: readonly (readonly [string, unknown])[],
  keptBytes?: number,
) {
  const file = join(folder, `${name}.jsonl`);
  const lines = entries.map(([key, value]) => [key, JSON.stringify(value)] as const);
  writeJsonLines(file, lines);
  return jsonLinesMap<unknown>(file, undefined, keptBytes);
}

describe("entries that are written as lines", () => {
  const entries = [
    ["ά", { title: "Μέση ηλικία\nκαι άλλα", value: 46.1 }],
    ["b", "שקד"],
    ["c", null],
  ] as const;
  const map = stored("mixed", entries);

  test("are found by their keys, in whatever script they are", () => {
    expect(entries.map(([key]) => map.get(key))).toEqual(entries.map(([, value]) => value));
    expect(map.get("d")).toBeUndefined();
    expect([map.has("b"), map.has("d"), map.size]).toEqual([true, false, 3]);
  });

  test("are listed in the order in which they were written", () => {
    expect([...map]).toEqual(entries);
    expect([...map.keys()]).toEqual(["ά", "b", "c"]);
    expect([...map.values()]).toEqual(entries.map(([, value]) => value));
    const visited: string[] = [];
    map.forEach((_, key) => visited.push(key));
    expect(visited).toEqual(["ά", "b", "c"]);
  });

  test("may be none", () => {
    expect([...stored("none", [])]).toEqual([]);
  });

  test("are the same object while they are asked for again, and made anew after many others", () => {
    const many = stored(
      "many",
      Array.from({ length: 60 }, (_, i) => [String(i), { i }] as const),
    );
    const first = many.get("0");
    expect(many.get("0")).toBe(first);
    for (let i = 1; i < 60; i += 1) many.get(String(i));
    expect(many.get("0")).not.toBe(first);
    expect(many.get("0")).toEqual({ i: 0 });
  });

  test("make room where they are long, all but the last two", () => {
    const entries = ["a", "b", "c", "d"].map((key) => [key, { text: key.repeat(1000) }] as const);
    const long = stored("long", entries, 1500);
    const [a, b, c] = ["a", "b", "c"].map((key) => long.get(key));
    expect(long.get("c")).toBe(c);
    expect(long.get("b")).toBe(b);
    expect(long.get("a")).not.toBe(a);
    expect(long.get("a")).toEqual(a);
  });
});

test("an entry is written before the next one is made", () => {
  const file = join(folder, "slow.jsonl");
  const written: string[] = [];
  const entries = function* (): Generator<readonly [string, string]> {
    for (const key of ["a", "b"]) {
      written.push(readFileSync(file, "utf8"));
      yield [key, JSON.stringify(key)];
    }
  };
  writeJsonLines(file, entries());
  expect(written).toEqual(["", '"a"\n']);
});

test("whoever asks is told of what with its checksum, which is another where the content is", () => {
  const sums = ["one", "other", "one"].map((text, i) => {
    const told: (readonly [string, string])[] = [];
    const file = join(folder, `told-${i}.jsonl`);
    writeJsonLines(file, [["a", JSON.stringify({ text })]]);
    const map = jsonLinesMap(file, (key, sum) => told.push([key, sum]));
    expect(told).toEqual([]);
    map.get("a");
    expect(told).toEqual([["a", map.sumOf("a")]]);
    return map.sumOf("a");
  });
  expect(sums[0]).toBe(sums[2]);
  expect(sums[0]).not.toBe(sums[1]);
});
