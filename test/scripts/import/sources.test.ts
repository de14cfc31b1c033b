import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  isJsonStat,
  jsonStatSource,
  parseExactly,
} from "../../../scripts/import/json-stat-source.ts";
import { readSource } from "../../../scripts/import/read-source.ts";
import { isSdmx, sdmxTable } from "../../../scripts/import/sdmx-source.ts";
import { cellsOf } from "../../../scripts/import/source-table.ts";
import { indicatorTables } from "../../../src/publish/indicator-rows.ts";
import { jsonStat } from "../../../src/publish/json-stat.ts";
import { valleyIn } from "../../publish/valley.ts";

describe("an SDMX-CSV file", () => {
  test("with codes and labels in one cell keeps the codes, and the labels beside them", () => {
    const table = sdmxTable("x", [
      ["STRUCTURE", "STRUCTURE_ID", "ACTION", "REF_AREA: Area", "TIME_PERIOD: Time", "OBS_VALUE"],
      ["dataflow", "A:B(1.0): Births", "I", "A01: Almond: upper", "2020: 2020", "1.50"],
    ]);
    expect(table.columns).toEqual(["REF_AREA", "TIME_PERIOD", "OBS_VALUE"]);
    expect(table.rows).toEqual([["A01", "2020", "1.50"]]);
    expect(table.labels.get("REF_AREA")?.get("A01")).toBe("Almond: upper");
    expect(table.roles).toEqual({ area: "REF_AREA", period: "TIME_PERIOD", value: "OBS_VALUE" });
  });

  test("is told by its first columns", () => {
    expect(isSdmx(["DATAFLOW", "REF_AREA"])).toBe(true);
    expect(isSdmx(["STRUCTURE: x", "STRUCTURE_ID"])).toBe(true);
    expect(isSdmx(["area", "DATAFLOW"])).toBe(false);
  });
});

describe("a JSON-stat file", () => {
  const dataset = (members: string) =>
    `{"version":"2.0","class":"dataset","id":["geo","time"],"size":[2,2],"role":{"geo":["geo"]},
      "dimension":{"geo":{"category":{"index":{"b":1,"a":0},"label":{"a":"Almond"}}},
      "time":{"category":{"index":["2020","2021"]}}},${members}}`;
  const read = (text: string) => jsonStatSource("x.json", parseExactly(text));

  test("has a row a value or status, the last dimension fastest, and its digits as they were", () => {
    const { tables } = read(dataset('"value":{"0":1.50,"3":1e3},"status":{"2":"c"}'));
    expect(tables[0]?.rows).toEqual([
      ["a", "2020", "1.50", ""],
      ["b", "2020", "", "c"],
      ["b", "2021", "1e3", ""],
    ]);
    expect(tables[0]?.labels.get("geo")?.get("a")).toBe("Almond");
    expect(tables[0]?.roles).toMatchObject({ area: "geo", value: "value" });
  });

  test("may hold its values in a list, where null is nothing", () => {
    const { tables } = read(dataset('"value":[1,null,null,4]'));
    expect(tables[0]?.rows.map((row) => row[2])).toEqual(["1", "4"]);
  });

  test("with a size that contradicts its codes, or is beyond reading, is left", () => {
    const wrong = dataset('"value":[1]').replace("[2,2]", "[3,2]");
    expect(read(wrong).problems).toEqual([
      'x.json: the dimension "geo" has not as many codes as its size',
    ]);
    const vast = dataset('"value":[1]').replace("[2,2]", "[999999,999999]");
    expect(read(vast)).toMatchObject({
      tables: [],
      problems: [expect.stringContaining("more than")],
    });
  });

  test("with codes called __proto__ is read like any other", () => {
    const hostile = dataset('"value":{"__proto__":9,"0":7}').replaceAll('"a"', '"__proto__"');
    expect(read(hostile).tables[0]?.rows).toEqual([["__proto__", "2020", "7", ""]]);
    expect(Object.prototype).not.toHaveProperty("0");
  });

  test("that this program wrote is read back with every value and status", () => {
    const context = valleyIn("en");
    for (const table of indicatorTables(context)) {
      const { tables, problems } = read(jsonStat(context, table));
      expect(problems).toEqual([]);
      const written = table.rows.map(({ area, period, breakdown, observation }) => [
        area.code,
        period,
        breakdown === "" ? "_T" : breakdown,
        table.indicator.code,
        observation?.value == null ? "" : String(Number(observation.value.toPrecision(10))),
        observation?.status ?? "missing",
      ]);
      expect(tables[0]?.rows.toSorted()).toEqual(written.toSorted());
    }
  });

  test("is told from other JSON", () => {
    expect(isJsonStat({ a: 1 })).toBe(false);
    expect(isJsonStat(null)).toBe(false);
    expect(isJsonStat({ class: "dimension" })).toBe(true);
  });
});

const reference = process.env["CHORA_REFERENCE"];

describe.skipIf(reference === undefined)(
  "what offices publish (skipped unless CHORA_REFERENCE names the folder of reference data)",
  () => {
    const read = (path: string) => readSource(join(reference ?? "", "formats", path));

    test.each([
      ["sdmx10-data_v1.csv", "SDMX-CSV 1.0", 1000],
      ["sdmx20-data_v2.csv", "SDMX-CSV 2.0", 20],
      ["sdmx10-csv_labels_both.csv", "SDMX-CSV 1.0, codes with labels", 1],
      ["sdmx20-csv_labels_both.csv", "SDMX-CSV 2.0, codes with labels", 1],
      ["sdmx20-csv_labels_name.csv", "SDMX-CSV 2.0, with names", 1],
      ["sdmx20-csv_keys_both.csv", "SDMX-CSV 2.0", 1],
    ])("%s is %s with %d rows", (name, format, count) => {
      const { tables, problems } = read(`sdmx-csv/${name}`);
      expect(problems).toEqual([]);
      expect(tables[0]).toMatchObject({ format });
      expect(tables[0]?.rows).toHaveLength(count);
      expect(tables[0]?.columns).toContain("OBS_VALUE");
      expect(tables[0]?.columns).not.toContain("ACTION");
    });

    test("labels and names of SDMX-CSV are put beside the codes", () => {
      for (const name of ["sdmx10-csv_labels_both", "sdmx20-csv_labels_both"]) {
        const [table] = read(`sdmx-csv/${name}.csv`).tables;
        expect(table?.rows).toEqual([["A", "B", "C", "D", "1", "2020"]]);
      }
      const [named] = read("sdmx-csv/sdmx20-csv_labels_name.csv").tables;
      expect(named?.rows).toEqual([["A", "B", "C", "D", "1", "2020"]]);
      expect(named?.labels.get("DIM1")?.get("A")).toBe("Value A");
    });

    test.each([
      ["QS104EW.json", "JSON-stat 1", [3]],
      ["oecd-canada.json", "JSON-stat 1", [432, 120]],
      ["galicia-2.0.json", "JSON-stat 2.0", [3956]],
      ["cantabria.json", "JSON-stat 2.0", [4205]],
    ])("%s is %s with %j rows", (name, format, counts) => {
      const { tables } = read(`json-stat/${name}`);
      expect(tables.map((table) => table.rows.length)).toEqual(counts);
      expect(new Set(tables.map((table) => table.format))).toEqual(new Set([format]));
    });

    test("a number of JSON-stat stands in the cell of its codes", () => {
      const [table] = read("json-stat/QS104EW.json").tables;
      expect(table?.rows.map((row) => [row[1], row[4]])).toEqual([
        ["CI_0000121", "56075912"],
        ["CI_0000071", "27573376"],
        ["CI_0000070", "28502536"],
      ]);
    });

    test("a collection of links and a dimension alone say what is missing", () => {
      expect(read("json-stat/collection.json").problems).toEqual([
        "collection.json: 8 data sets elsewhere; fetch them and import each",
      ]);
      expect(read("json-stat/dimension.json").problems).toEqual([
        "dimension.json: a dimension alone, without values",
      ]);
    });

    test("a data package gives its resources", () => {
      const { tables, problems } = read("datapackage");
      expect(problems).toEqual([]);
      const [table] = tables;
      if (table === undefined) throw new Error("missing table: population");
      expect(table.columns).toEqual(["Country Name", "Country Code", "Year", "Value"]);
      expect(new Set(cellsOf(table, "Country Code"))).toContain("ABW");
      expect(table.rows.length).toBeGreaterThan(10_000);
    });
  },
);
