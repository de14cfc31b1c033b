import { Buffer } from "node:buffer";
import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";
import readExcelFile from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import type { CsvCell } from "../../src/publish/csv-cell.ts";
import { indicatorTables } from "../../src/publish/indicator-rows.ts";
import { indicatorXlsx, workbookFile } from "../../src/publish/indicator-xlsx.ts";
import { madeFile } from "../../src/publish/published-file.ts";
import { dividedSheet, plainSheet, sheetNames, type Sheet } from "../../src/publish/sheet.ts";
import { xlsxOf } from "../../src/publish/xlsx-of.ts";
import { valleyIn } from "./valley.ts";

const sheet = (name: string, rows: readonly (readonly CsvCell[])[] = []): Sheet =>
  plainSheet(name, ["text", "number"], rows);
const workbook = (sheets: readonly Sheet[], direction: "ltr" | "rtl" = "ltr") =>
  xlsxOf({ title: "A & B", creator: "<C>", direction, sheets });
const partsOf = (bytes: Uint8Array) =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
const read = (bytes: Uint8Array) => readExcelFile(Buffer.from(bytes), { trim: false });

describe("a workbook", () => {
  test("is read by another program with its text and its numbers as numbers", async () => {
    const rows = [
      ["=1+1 & <b>", 1 / 3],
      [" kept ", -0.5],
      ["_x000A_", null],
    ];
    expect(await read(workbook([sheet("One", rows), sheet("Two")]))).toEqual([
      {
        sheet: "One",
        data: [
          ["text", "number"],
          ["=1+1 & <b>", 0.3333333333],
          [" kept ", -0.5],
          ["_x000A_", null],
        ],
      },
      { sheet: "Two", data: [["text", "number"]] },
    ]);
  });

  test("consists of parts that are well-formed XML and are all declared", () => {
    const parts = partsOf(workbook([sheet('A "quoted" & <name>', [["\u0001x", 1]])]));
    const { DOMParser } = new JSDOM().window;
    for (const [path, text] of parts) {
      const read = new DOMParser().parseFromString(text, "application/xml");
      expect(read.querySelector("parsererror"), path).toBeNull();
    }
    const types = parts.get("[Content_Types].xml") ?? "";
    const declared = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name);
    expect([...parts.keys()].filter((path) => !/\.rels$|Types\]/.test(path)).toSorted()).toEqual(
      declared.toSorted(),
    );
  });

  test("freezes the heading, and runs from right to left where the language does", () => {
    const xml = (direction: "ltr" | "rtl") =>
      partsOf(workbook([sheet("x")], direction)).get("xl/worksheets/sheet1.xml") ?? "";
    expect(xml("ltr")).toContain('ySplit="1" topLeftCell="A2"');
    expect(xml("ltr")).not.toContain("rightToLeft");
    expect(xml("rtl")).toContain('rightToLeft="1"');
  });

  test("marks text that begins like a formula as text", () => {
    const parts = partsOf(workbook([sheet("x", [["=A1", 1]])]));
    expect(parts.get("xl/worksheets/sheet1.xml")).toContain('<c r="A2" s="2" t="inlineStr">');
    expect(parts.get("xl/styles.xml")).toContain('quotePrefix="1"/></cellXfs>');
  });

  test("is the same bytes every time", () => {
    expect(workbook([sheet("x")])).toEqual(workbook([sheet("x")]));
  });
});

describe("the sheets of a workbook", () => {
  test("have names that a spreadsheet allows, each once", () => {
    const long = "A very long name of a domain of indicators";
    const names = sheetNames(["a/b", "A B", "", "History", long, long].map((name) => sheet(name)));
    expect(names).toEqual([
      "a b",
      "A B 2",
      "-",
      "History 2",
      "A very long name of a domain of",
      "A very long name of a domain 2",
    ]);
  });

  test("are divided where they are longer than a sheet may be", () => {
    const parts = dividedSheet(sheet("x", [["a"], ["b"], ["c"]]), 3);
    const rows = parts.map(({ rowCount, rowAt }) =>
      Array.from({ length: rowCount }, (_, i) => rowAt(i)),
    );
    expect(rows).toEqual([[["a"], ["b"]], [["c"]]]);
    expect(dividedSheet(sheet("x"), 3)).toHaveLength(1);
  });
});

describe("the workbooks of an atlas", () => {
  const context = valleyIn("it");
  const tables = indicatorTables(context);

  test("hold the values of an indicator with the status in words and as a code", async () => {
    const [births] = tables;
    if (births === undefined) throw new Error("missing table: births");
    const sheets = await read(indicatorXlsx(context, births));
    expect(sheets.map((item) => item.sheet)).toEqual(["Informazioni", "Valori", "Dizionario"]);
    const [heading = [], ...rows] = sheets[1]?.data ?? [];
    const cells = rows.map((row) =>
      Object.fromEntries(heading.map((name, i) => [String(name), row[i] ?? null])),
    );
    expect(cells.map((row) => [row["Codice area"], row["Valore"], row["Codice stato"]])).toEqual([
      ["Z", 0.3333333333, "partial"],
      ["A1", 1234.5, "ok"],
      ["A1", 600, "ok"],
      ["A2", null, "suppressed"],
      ["A3", null, "missing"],
      ["X1", 9, "ok"],
    ]);
    expect(cells.map((row) => row["Stato"])).not.toContain("suppressed");
  });

  test("say of invented values that they are, and name source and licence", async () => {
    const [, share] = tables;
    if (share === undefined) throw new Error("missing table: share");
    const [about] = await read(indicatorXlsx(context, share));
    const words = (about?.data ?? []).flat();
    expect(words).toContain("Illustrativo: i valori sono inventati.");
    expect(words).toEqual(expect.arrayContaining(["Anagrafe", "CC-BY-4.0", "Il comune"]));
  });

  test("hold everything in one: about, dictionary, areas, and a sheet a domain", async () => {
    const { path, content } = madeFile(workbookFile(context, tables));
    expect(path).toBe("/downloads/atlas.it.xlsx");
    const sheets = await read(content as Uint8Array);
    expect(sheets.map((item) => item.sheet)).toEqual([
      "Informazioni",
      "Dizionario",
      "Aree",
      "Persone",
    ]);
    const rows = tables.flatMap((table) => table.rows);
    expect(sheets[3]?.data).toHaveLength(rows.length + 1);
  });
});
