import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { IndexResult } from "../../src/model/composite-index.ts";
import { deriveAtlas } from "../../src/derive/derive-atlas.ts";
import { indexResult } from "../../src/derive/index-results.ts";
import { atlasLookup } from "../../src/derive/lookup.ts";
import { protect } from "../../src/disclosure/protect.ts";
import { loadAtlas } from "../../src/load/load-atlas.ts";
import { localeOf } from "../../src/locales/locale.ts";
import { formatProblem } from "../../src/model/problem.ts";
import { indexFiles } from "../../src/publish/index-csv.ts";
import { welshAtlas, type PublishedPlace } from "./welsh-atlas.ts";

const reference = process.env["CHORA_REFERENCE"];

function read(folder: string) {
  const { atlas, problems } = loadAtlas(folder);
  expect(problems.map(formatProblem)).toEqual([]);
  if (atlas === undefined) throw new Error("missing atlas: wales");
  return atlasLookup(deriveAtlas(protect(atlas).atlas));
}

const title =
  reference === undefined
    ? "CHORA_REFERENCE does not name a folder of published indices, so nothing is compared"
    : "an atlas folder with the domain ranks of Wales";

describe.skipIf(reference === undefined)(title, () => {
  let folder = "";
  let published: ReadonlyMap<string, PublishedPlace> = new Map();
  let result: IndexResult | null = null;
  let csv: readonly (readonly string[])[] = [];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "wales-"));
    published = welshAtlas(join(reference ?? "", "index/wales-wimd2019-lsoa11.csv"), folder);
    const lookup = read(folder);
    result = indexResult(lookup);
    const [file] = indexFiles({ lookup, geometries: [], locale: localeOf("en") });
    expect(file?.path).toBe("/downloads/index/wimd-2019.csv");
    csv = String(file?.content)
      .trimEnd()
      .split("\n")
      .map((line) => line.split(","));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("gives all 1,909 published ranks and deciles, and the scores to 1e-8", () => {
    const areas = result?.areas ?? [];
    expect(areas).toHaveLength(1909);
    for (const { area, score, rank, group } of areas) {
      const place = published.get(area);
      expect([area, rank, group]).toEqual([area, place?.rank, place?.decile]);
      expect(Math.abs((score ?? NaN) - (place?.score ?? NaN))).toBeLessThan(1e-8);
    }
  });

  test("puts them into the index's file, a column a domain", () => {
    const [head = [], ...rows] = csv;
    expect(head.join()).toBe(
      "area,name,period,score,rank,rank_lower,rank_upper,group,income,employment,health,education,access,housing,crime,environment,status",
    );
    expect(rows).toHaveLength(1909);
    for (const [area = "", , period, score, rank, lower, upper, group, ...rest] of rows) {
      const place = published.get(area);
      expect([period, Number(rank), Number(group)]).toEqual(["2019", place?.rank, place?.decile]);
      // A file keeps 10 digits: the published score is rounded once, and the file's once more.
      expect(Math.abs(Number(score) - (place?.score ?? NaN))).toBeLessThan(2e-8);
      expect(Number(lower)).toBeLessThanOrEqual(Number(rank));
      expect(Number(upper)).toBeGreaterThanOrEqual(Number(rank));
      expect(rest.at(-1)).toBe("ok");
    }
  });
});
