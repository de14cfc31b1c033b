import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { excelCsv } from "../../src/publish/csv-format.ts";
import { csvText } from "../../src/publish/csv-text.ts";

interface Row {
  readonly text: string;
  readonly number: number | null;
}

const COLUMNS = [
  { name: "text", cell: ({ text }: Row) => text },
  { name: "number", heading: "Number", cell: ({ number }: Row) => number },
  { name: "note", cell: () => "", isOptional: true },
];
const ROWS: readonly Row[] = [
  { text: 'a "b", c; d\ne', number: -1.5 },
  { text: "Ζώνη שלום", number: null },
];

describe("a CSV file", () => {
  test("for programs ends its lines with a line feed and has no byte order mark", () => {
    expect(csvText(COLUMNS, ROWS)).toBe('text,Number\n"a ""b"", c; d\ne",-1.5\nΖώνη שלום,\n');
  });

  test.each(["it", "en", "el", "he", "ar"])("for spreadsheets in %s reads back", (language) => {
    const format = excelCsv(language);
    const text = csvText(COLUMNS, ROWS, format);
    expect(text.startsWith("\ufeff")).toBe(true);
    expect(text.endsWith("\r\n")).toBe(true);
    const read = parse(text, { bom: true, delimiter: format.delimiter, recordDelimiter: "\r\n" });
    expect(read).toEqual([
      ["text", "Number"],
      ['a "b", c; d\ne', `-1${format.decimal}5`],
      ["Ζώνη שלום", ""],
    ]);
  });

  test("takes semicolon and decimal comma where the language writes the comma", () => {
    const formats = ["it", "el", "en", "he", "ar"].map((language) => excelCsv(language));
    expect(formats.map(({ delimiter, decimal }) => delimiter + decimal)).toEqual([
      ";,",
      ";,",
      ",.",
      ",.",
      ",.",
    ]);
  });

  test("has its heading even without a row", () => {
    expect(csvText(COLUMNS, [])).toBe("text,Number\n");
  });

  test("leaves an optional column out only where it would be empty", () => {
    const noted = [...COLUMNS, { name: "why", cell: ({ text }: Row) => text, isOptional: true }];
    expect(csvText(noted, ROWS).split("\n")[0]).toBe("text,Number,why");
  });
});
