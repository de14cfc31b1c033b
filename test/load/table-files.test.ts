import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Observation } from "../../src/model/observation.ts";
import { loadAtlas } from "../../src/load/load-atlas.ts";
import { parseParquet } from "../../src/load/parse-parquet.ts";
import { parseWorkbook } from "../../src/load/parse-workbook.ts";
import { plainSheet } from "../../src/publish/sheet.ts";
import { xlsxOf } from "../../src/publish/xlsx-of.ts";
import { reportOf, withTinyCopy } from "./overlay.ts";

const TABLES = join(import.meta.dirname, "tables");
const bytesOf = (name: string) => readFileSync(join(TABLES, name));
const workbook = (headings: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  xlsxOf({
    title: "",
    creator: "",
    direction: "ltr",
    sheets: [plainSheet("Data", headings, rows)],
  });

/** Loads the tiny atlas with one more file of observations, and what `atlas.yaml` says of it. */
function load(name: string, bytes: Uint8Array, declaration = "") {
  return withTinyCopy((folder) => {
    writeFileSync(join(folder, "data/observations", name), bytes);
    const file = join(folder, "atlas.yaml");
    const files = `files:\n  data/observations/${name}: ${declaration}\n`;
    if (declaration !== "") writeFileSync(file, readFileSync(file, "utf8") + files);
    const { atlas, problems } = loadAtlas(folder);
    const isNew = ({ period }: Observation) => period >= "2022";
    const found = (atlas?.observations ?? []).filter(isNew);
    const short = found.map(({ area, period, value, status }) => [area, period, value, status]);
    return { short, report: reportOf(problems) };
  });
}

describe("a workbook of observations", () => {
  it("is read like a CSV file; years, days and statuses are what they are", () => {
    expect(load("tidy.xlsx", bytesOf("tidy.xlsx"))).toEqual({
      report: "",
      short: [
        ["A01", "2022-03-31", 0, "ok"],
        ["A01", "2022", 12, "ok"],
        ["A02", "2022", 0.3, "ok"],
        ["A03", "2022", null, "suppressed"],
      ],
    });
  });

  it("names sheet, column letter and row of what is wrong, as the spreadsheet shows them", () => {
    const bytes = workbook(
      ["area", "indicator", "period", "value", "odd"],
      [
        ["A01", "children", 2022, "twelve", ""],
        ["A99", "children", 2022, 3, ""],
      ],
    );
    expect(load("x.xlsx", bytes).report).toBe(
      [
        'warning: data/observations/x.xlsx:1 Data!E odd: unknown column "odd"; it is not read.',
        'error: data/observations/x.xlsx:2 Data!D value: "twelve" is not a number; a number with a decimal point. Write digits only; units and words belong in other columns.',
        'error: data/observations/x.xlsx:3 Data!A area: unknown area "A99"; the codes are in data/areas.csv.\n',
      ].join("\n"),
    );
  });

  it("with several sheets is not guessed at, and read once one is declared", () => {
    const { report } = load("wide.xlsx", bytesOf("wide.xlsx"));
    expect(report).toContain('2 sheets ("Tavola 1", "Notes"); one sheet. Declare sheet:');
    const none = load("wide.xlsx", bytesOf("wide.xlsx"), "{ sheet: Tavola 2 }");
    expect(none.report).toContain('no sheet "Tavola 2"; one of "Tavola 1", "Notes"');
  });

  it("that is none, damaged or an old .xls is a problem", () => {
    expect(load("x.xlsx", strToU8("PK no zip")).report).toContain("no workbook of Excel 2007");
    expect(load("x.xlsx", zipSync({ "a.txt": strToU8("x") })).report).toContain("no workbook");
    expect(load("x.xls", strToU8("x")).report).toContain("a table of another kind");
  });
});

describe("a wide table", () => {
  const declared =
    '{ sheet: Tavola 1, wide: { columns: period, area: Codice, indicator: children, names: { "2022 (prov.)": "2022" } } }';

  it("of periods gives a value a column, once its columns are declared", () => {
    const { report } = load("wide.xlsx", bytesOf("wide.xlsx"), declared);
    expect(report).toContain('wide.xlsx:3 Tavola 1!B Comune: unknown column "Comune"');
    expect(report).toContain('wide.xlsx:5 Tavola 1!D 2022 (prov.): "n.d." is not a number');
    expect(report).toContain("a second observation");
  });

  it("of indicators does so too, in CSV as well", () => {
    const bytes = strToU8("area,children,population,period\nA01,12,99,2022\nA02,,80,2023\n");
    expect(load("wide.csv", bytes, "{ wide: { columns: indicator } }")).toEqual({
      report: "",
      short: [
        ["A01", "2022", 99, "ok"],
        ["A02", "2023", 80, "ok"],
        ["A01", "2022", 12, "ok"],
        ["A02", "2023", null, "missing"],
      ],
    });
  });

  it("says what its declaration lacks", () => {
    const bytes = strToU8("area,2022\nA01,12\n");
    expect(load("w.csv", bytes, "{ wide: { columns: period } }").report).toContain(
      "w.csv:1 indicator: no such column; a wide table says",
    );
    expect(load("w.csv", bytes, "{ wide: { columns: indicator, period: 2022 } }").report).toContain(
      "period",
    );
    expect(
      load("w.csv", bytes, '{ wide: { columns: indicator, period: "2022" } }').report,
    ).toContain("no column whose heading is the code of an indicator");
  });
});

describe("a parquet file of observations", () => {
  it.each(["snappy", "gzip", "zstd"])("is read (%s); what is no number is missing", (codec) => {
    expect(load("x.parquet", bytesOf(`${codec}.parquet`))).toMatchObject({
      report: expect.not.stringContaining("error") as string,
      short: [
        ["A01", "2022", 12.5, "ok"],
        ["A02", "2022", null, "missing"],
        ["A03", "2022", null, "suppressed"],
      ],
    });
  });

  it("keeps the digits of single precision", () => {
    const read = parseParquet(bytesOf("snappy.parquet"));
    expect(typeof read === "string" ? read : read.rows[0]).toContain("0.1");
  });

  it("with lists, or damaged anywhere, is a problem and no crash", () => {
    expect(load("x.parquet", bytesOf("lists.parquet")).report).toContain('lists in "area"');
    const whole = bytesOf("snappy.parquet");
    for (const size of [0, 4, 100, whole.length - 9]) {
      expect(typeof parseParquet(whole.subarray(0, size))).toBe("string");
    }
  });
});

describe("a hostile workbook", () => {
  const parts = (sheet: string) => ({
    "xl/workbook.xml": strToU8('<workbook><sheets><sheet name="S" r:id="r1"/></sheets></workbook>'),
    "xl/_rels/workbook.xml.rels": strToU8(
      '<Relationships><Relationship Id="r1" Target="worksheets/s.xml"/></Relationships>',
    ),
    "xl/worksheets/s.xml": strToU8(sheet),
  });
  const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>__proto__</t></is></c></row>';

  it("that unpacks to more than anybody types is refused before it is unpacked", () => {
    const bytes = zipSync({ ...parts(row), "xl/styles.xml": new Uint8Array(300 * 1024 * 1024) });
    expect(bytes.length).toBeLessThan(1024 * 1024);
    expect(parseWorkbook(bytes)).toContain("more than 256 MB");
  });

  it("with cells far to the right in many rows is refused", () => {
    const wide = '<row><c r="XFD1"><v>1</v></c></row>'.repeat(1300);
    expect(parseWorkbook(zipSync(parts(wide)))).toContain("more cells than can be read");
  });

  it("expands no entities", () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa">]>${row.replace("__proto__", "&a;")}`;
    expect(parseWorkbook(zipSync(parts(bomb)))).toContain("no workbook");
    const unknown = row.replace("__proto__", "&a;&constructor;&#x41;&#99999999;");
    expect(parseWorkbook(zipSync(parts(unknown)))).toEqual([
      { name: "S", rows: [{ row: 1, cells: ["&a;&constructor;A&#99999999;"] }] },
    ]);
  });

  it("with a heading called __proto__ is read as the words that it is", () => {
    expect(parseWorkbook(zipSync(parts(row)))).toEqual([
      { name: "S", rows: [{ row: 1, cells: ["__proto__"] }] },
    ]);
    expect(load("x.xlsx", zipSync(parts(row))).report).toContain('unknown column "__proto__"');
  });
});
