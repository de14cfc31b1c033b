import { describe, expect, test } from "vitest";
import type { SourceTable } from "../../../scripts/import/source-table.ts";
import { areaMatcher, indicatorMatcher } from "../../../scripts/import/code-matcher.ts";
import { importOptions, type ImportOptions } from "../../../scripts/import/import-options.ts";
import { importTable } from "../../../scripts/import/import-table.ts";
import { tidyCsv } from "../../../scripts/import/tidy-csv.ts";
import { valleyIn } from "../../publish/valley.ts";

const { areas, indicators } = valleyIn("en").lookup.atlas;
const matchers = { area: areaMatcher(areas), indicator: indicatorMatcher(indicators) };

function options(...args: readonly string[]): ImportOptions {
  const read = importOptions(["file.csv", ...args]);
  if (typeof read === "string") throw new Error(read);
  return read;
}

function source(text: string): SourceTable {
  const [heading = [], ...rows] = text.split("\n").map((line) => line.split(","));
  return { name: "x", format: "CSV", columns: heading, rows, roles: {}, labels: new Map() };
}

const run = (text: string, ...args: readonly string[]) =>
  importTable(source(text), matchers, options(...args));

describe("a table of another office", () => {
  test("is matched by codes and names, and says what was matched, guessed and left", () => {
    const { rows, lines, questions } = run(
      "place,when,measure,value,remark\nA1,2020Q1,births,1.50,x\nMandórlo,2020Q2,Nascite,2,x\nZ9,2020,births,3,x",
    );
    expect(questions).toEqual([]);
    expect(tidyCsv(rows)).toBe(
      "area,indicator,period,value\nA1,births,2020-Q1,1.50\nA1,births,2020-Q2,2\n",
    );
    expect(lines).toEqual([
      "x: CSV, 3 rows",
      'guessed:  area is the column "place"',
      'guessed:  period is the column "when"',
      'guessed:  indicator is the column "measure"',
      'matched:  value is the column "value"',
      "matched:  areas by code in 1 rows, by name in 1",
      'left:     unknown area "Z9" (1)',
      'left:     the column "remark" (x)',
    ]);
  });

  test("of areas × periods is laid out once its indicator is named", () => {
    const text = "code,2020,2021\nA1,1,2\nA2,3,";
    expect(run(text).questions).toEqual([
      "No indicator was found: answer with --indicator-column or --indicator.",
    ]);
    expect(tidyCsv(run(text, "--indicator", "births").rows)).toBe(
      "area,indicator,period,value,status\nA1,births,2020,1,\nA1,births,2021,2,\nA2,births,2020,3,\nA2,births,2021,,missing\n",
    );
  });

  test("of areas × indicators is laid out once its period is named", () => {
    const { rows } = run("code,births,Quota\nA1,1,2", "--period", "2021");
    expect(rows.map(({ indicator, value }) => [indicator, value])).toEqual([
      ["births", "1"],
      ["share", "2"],
    ]);
  });

  test("with two columns that fit is a question and is not written", () => {
    const { rows, questions } = run("from,to,period,value\nA1,A2,2020,1", "--indicator", "births");
    expect(rows).toEqual([]);
    expect(questions).toEqual([
      'Which column is the area? "from", "to": answer with --area-column.',
    ]);
    const answered = run(
      "from,to,period,value\nA1,A2,2020,1",
      ...["--indicator", "births", "--area-column", "to"],
    );
    expect(answered.rows).toMatchObject([{ area: "A2", value: "1" }]);
  });

  test("whose rows differ in another column must be divided or chosen from", () => {
    const text = "area,period,sex,value\nA1,2020,F,1\nA1,2020,M,2\nA1,2020,T,3";
    const given = ["--indicator", "births"];
    expect(run(text, ...given).questions).toEqual([
      '3 rows are only 1 observations. Choose with --where or --breakdown: "sex".',
    ]);
    const divided = run(text, ...given, "--breakdown", "sex");
    expect(divided.questions).toEqual([]);
    expect(divided.rows.map(({ breakdown }) => breakdown)).toEqual(["sex=F", "sex=M", ""]);
    expect(run(text, ...given, "--where", "sex=T").rows).toMatchObject([{ value: "3" }]);
  });

  test("keeps statuses apart and asks about those that it does not know", () => {
    const text = "area,period,value,status\nA1,2019,,Q\nA1,2020,,M\nA1,2021,5,E\nA1,2022,,odd";
    const given = ["--indicator", "births"];
    expect(run(text, ...given).questions).toEqual([
      'the status "odd" is unknown: --status "odd=…" (1)',
    ]);
    const { rows, questions } = run(text, ...given, "--status", "odd=missing");
    expect(questions).toEqual([]);
    expect(rows.map(({ status }) => status)).toEqual([
      "suppressed",
      "not-applicable",
      "estimated",
      "missing",
    ]);
  });

  test("takes no word for a number unless it is told so", () => {
    const given = ["--indicator", "births"];
    const text = "area,period,value\nA1,2020,:\nA2,2020,1";
    expect(run(text, ...given).questions).toEqual([
      '":" is no number: --missing, --decimal or mend it (1)',
    ]);
    const { rows } = run(text, ...given, "--missing", ":");
    expect(rows).toMatchObject([{ value: "", status: "missing" }, { value: "1" }]);
  });

  test("turns a decimal comma into a point and changes no other digit", () => {
    const table = { ...source("area,period,value"), rows: [["A1", "2020", "01,2500"]] };
    const given = options("--indicator", "births", "--decimal", ",");
    expect(importTable(table, matchers, given).rows).toMatchObject([{ value: "01.2500" }]);
  });

  test("that matches nothing gives no rows, and says what it found", () => {
    const { rows, lines } = run("area,period,value\nQ,2020,1", "--indicator", "births");
    expect(rows).toEqual([]);
    expect(lines).toContain('left:     unknown area "Q" (1)');
  });
});

describe("the command line", () => {
  test("names one file, and explains itself otherwise", () => {
    expect(importOptions([])).toBe("Name one file or folder.");
    expect(importOptions(["a", "b"])).toBe("Name one file or folder.");
    expect(importOptions(["a", "--nonsense"])).toContain("--nonsense");
    expect(importOptions(["a", "--where", "sex"])).toContain('has no "="');
  });
});
