import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { indicatorTables } from "../../src/publish/indicator-rows.ts";
import { jsonStat } from "../../src/publish/json-stat.ts";
import { jsonStatFaults } from "./json-stat-rules.ts";
import { valleyIn } from "./valley.ts";

const context = valleyIn("en");
const tables = indicatorTables(context);
const datasets = tables.map((table) => JSON.parse(jsonStat(context, table)) as Dataset);
const [births] = datasets;

interface Dataset {
  readonly id: readonly string[];
  readonly size: readonly number[];
  readonly value: Readonly<Record<string, number>>;
  readonly status: Readonly<Record<string, string>>;
  readonly dimension: Readonly<Record<string, { readonly category: { index: string[] } }>>;
  readonly extension: Readonly<Record<string, unknown>>;
}

/** Finds a cell by the codes of area, period and breakdown, as any reader of the format does. */
function cellOf({ id, size, dimension }: Dataset, codes: readonly string[]): string {
  const place = id.reduce((sum, name, i) => {
    const code = codes[i] ?? dimension[name]?.category.index[0] ?? "";
    return sum * (size[i] ?? 0) + (dimension[name]?.category.index.indexOf(code) ?? -1);
  }, 0);
  return String(place);
}

describe("an indicator as JSON-stat", () => {
  test("keeps the rules of JSON-stat 2.0", () => {
    expect(datasets).toHaveLength(2);
    for (const dataset of datasets) expect(jsonStatFaults(dataset)).toEqual([]);
  });

  test("holds each number in its cell, to 10 digits", () => {
    if (births === undefined) throw new Error("missing dataset: births");
    const total = cellOf(births, ["A1", "2021", "_T"]);
    expect(births.value[total]).toBe(1234.5);
    expect(births.status[total]).toBe("ok");
    expect(births.value[cellOf(births, ["A1", "2021", "sex=f"])]).toBe(600);
    expect(births.value[cellOf(births, ["Z", "2021", "_T"])]).toBe(0.3333333333);
    expect(births.extension["lower"]).toEqual({ [total]: 1000 });
  });

  test("keeps suppressed, missing and never delivered apart", () => {
    if (births === undefined) throw new Error("missing dataset: births");
    const [suppressed, missing, never] = [
      cellOf(births, ["A2", "2021", "_T"]),
      cellOf(births, ["A3", "2021", "_T"]),
      cellOf(births, ["A3", "2021", "sex=f"]),
    ];
    expect([suppressed, missing, never].map((cell) => births.value[cell])).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(births.status[suppressed]).toBe("suppressed");
    expect(births.status[missing]).toBe("missing");
    expect(births.status[never]).toBeUndefined();
  });

  test("says of invented values that they are", () => {
    expect(datasets.map(({ extension }) => extension["illustrative"])).toEqual([false, true]);
  });
});

describe("the rules by which it is judged", () => {
  test("find what is wrong with a dataset", () => {
    expect(jsonStatFaults({ ...births, size: [1, 1, 1, 1] })).not.toEqual([]);
    expect(jsonStatFaults({ ...births, role: { time: ["year"] } })).not.toEqual([]);
    expect(jsonStatFaults({ ...births, value: { "-1": 3 } })).not.toEqual([]);
    expect(jsonStatFaults({ ...births, id: undefined })).not.toEqual([]);
  });

  const reference = process.env["CHORA_REFERENCE"];
  test.skipIf(reference === undefined)("pass what statistics offices publish", () => {
    const folder = join(reference ?? "", "formats/json-stat");
    const published = readdirSync(folder)
      .filter((name) => name.endsWith(".json"))
      .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Partial<Dataset>)
      .filter((item) => "class" in item && item["class"] === "dataset");
    expect(published.length).toBeGreaterThan(0);
    for (const dataset of published) expect(jsonStatFaults(dataset)).toEqual([]);
  });
});
