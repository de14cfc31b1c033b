import { describe, expect, test } from "vitest";
import { csvCell } from "../../src/publish/csv-cell.ts";
import { excelCsv, MACHINE_CSV } from "../../src/publish/csv-format.ts";

const ITALIAN = excelCsv("it");

describe("text that a spreadsheet would run", () => {
  test.each([
    ["=1+1", "'=1+1"],
    ["+39 0376 1234", "'+39 0376 1234"],
    ["-", "'-"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\tcode", "'\tcode"],
    ["\rcode", '"\'\rcode"'],
    ['=HYPERLINK("a","b")', '"\'=HYPERLINK(""a"",""b"")"'],
    ["-1,5", '"\'-1,5"'],
    ["-1e5", "'-1e5"],
    ["＝1+1", "'＝1+1"],
  ])("%j gets an apostrophe", (text, written) => {
    expect(csvCell(text, MACHINE_CSV)).toBe(written);
  });

  test.each([
    ["one;=HYPERLINK(1)", "one;'=HYPERLINK(1)"],
    ['one;"=A1"', `"one;""'=A1"""`],
    ["Mo-Fr 9-12,-2+A1", `"Mo-Fr 9-12,'-2+A1"`],
    ["one\n@SUM(A1)", `"one\n'@SUM(A1)"`],
  ])("%j gets one where the file is opened with another delimiter", (text, written) => {
    expect(csvCell(text, MACHINE_CSV)).toBe(written);
  });

  test.each(["a;-5", "a;b=c", "Mo; - closed"])("%j has nothing to run behind its mark", (text) => {
    expect(csvCell(text, MACHINE_CSV)).toBe(text);
  });

  test.each(["-1.5", "+3", "-7", "a=b", "020065", "2021-Q3", "'quoted'", ""])(
    "%j stays as it is",
    (text) => {
      expect(csvCell(text, MACHINE_CSV)).toBe(text);
    },
  );

  test("is judged by the numbers of the file's own format", () => {
    expect(csvCell("-1,5", ITALIAN)).toBe("-1,5");
    expect(csvCell("-1.5", ITALIAN)).toBe("'-1.5");
  });
});

describe("a cell", () => {
  test("that is a number is never touched", () => {
    expect(csvCell(-1.5, MACHINE_CSV)).toBe("-1.5");
    expect(csvCell(-1234567.25, ITALIAN)).toBe("-1234567,25");
  });

  test("that holds nothing is empty, which is not zero", () => {
    expect(csvCell(null, MACHINE_CSV)).toBe("");
    expect(csvCell(0, MACHINE_CSV)).toBe("0");
  });

  test("is quoted where the delimiter, a quote, a line end or an outer space would be lost", () => {
    expect(csvCell("a,b", MACHINE_CSV)).toBe('"a,b"');
    expect(csvCell("a,b", ITALIAN)).toBe("a,b");
    expect(csvCell("a;b", ITALIAN)).toBe('"a;b"');
    expect(csvCell('say "a"', MACHINE_CSV)).toBe('"say ""a"""');
    expect(csvCell("a\nb", MACHINE_CSV)).toBe('"a\nb"');
    expect(csvCell(" a", MACHINE_CSV)).toBe('" a"');
  });
});
