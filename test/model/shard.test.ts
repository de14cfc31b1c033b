import { describe, expect, test } from "vitest";
import { isOfShard, parseShard } from "../../src/model/shard.ts";

const PAGES = Array.from({ length: 2000 }, (_, i) => `/el/areas/municipality/δήμος-${i}/`);

describe("a shard", () => {
  test.each([
    ["1/1", { number: 1, count: 1 }],
    ["2/8", { number: 2, count: 8 }],
    ["9999/9999", { number: 9999, count: 9999 }],
    ...["", "0/3", "4/3", "1", "1/0", "-1/3", "1/3/3", "1.5/3", "01/3", "1/10000", "a/b"].map(
      (text) => [text, undefined] as const,
    ),
  ] as const)("reads %o", (text, shard) => {
    expect(parseShard(text)).toEqual(shard);
  });

  test.each([1, 2, 3, 7])("of %i lays out each page exactly once", (count) => {
    const shards = Array.from({ length: count }, (_, i) => ({ number: i + 1, count }));
    for (const page of PAGES) {
      expect(shards.filter((shard) => isOfShard(page, shard))).toHaveLength(1);
    }
  });

  test("has about its share of the pages", () => {
    const share = PAGES.filter((page) => isOfShard(page, { number: 3, count: 8 })).length;
    expect(share).toBeGreaterThan(PAGES.length / 8 / 1.3);
    expect(share).toBeLessThan((PAGES.length / 8) * 1.3);
  });
});
