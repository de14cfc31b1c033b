import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Observation } from "../../src/model/observation.ts";
import { loadAtlas } from "../../src/load/load-atlas.ts";
import { reportOf, withTinyCopy } from "./overlay.ts";

/** One row of observations: columns that are not named here do not exist in the file. */
const ROW = { area: "A01", indicator: "children", period: "2022", value: "12" };

function load(cells: Readonly<Record<string, string | undefined>>) {
  const all: Readonly<Record<string, string | undefined>> = { ...ROW, ...cells };
  const written = Object.entries(all).filter(([, text]) => text !== undefined);
  const lines = [written.map(([column]) => column), written.map(([, text]) => text)];
  return withTinyCopy((folder) => {
    const file = join(folder, "data/observations/extra.csv");
    writeFileSync(file, `${lines.map((line) => line.join(",")).join("\n")}\n`);
    const { atlas, problems } = loadAtlas(folder);
    const isNew = ({ period }: Observation) => period === "2022";
    return { observation: atlas?.observations.find(isNew), report: reportOf(problems) };
  });
}

describe("the columns that say of what an observation is one", () => {
  const words = [
    ["area", "unknown area"],
    ["indicator", "unknown indicator"],
    ["period", "unknown period"],
  ] as const;
  it.each(words)("a file without the column %s is refused", (column) => {
    expect(load({ [column]: undefined }).report).toContain(`:1 ${column}: no such column`);
  });
  it.each(words)("a blank %s is refused", (column) => {
    expect(load({ [column]: "" }).report).toContain(`extra.csv:2 ${column}: empty`);
  });
  it.each(words)("0, a negative number and garbage are no %s", (column, said) => {
    for (const text of ["0", "-1", "§!"]) {
      expect(load({ [column]: text }).report).toContain(`extra.csv:2 ${column}: ${said} "${text}"`);
    }
  });
  it("a breakdown may be left out or blank, which is the total", () => {
    expect(load({}).observation?.breakdown).toBe("");
    expect(load({ breakdown: "" }).observation?.breakdown).toBe("");
  });
  it("0, a negative number and garbage are no breakdown", () => {
    for (const text of ["0", "-1", "§!"]) {
      expect(load({ breakdown: text }).report).toContain(`breakdown: "${text}" is not a breakdown`);
    }
  });
});

describe("the column value", () => {
  it("must exist", () => {
    expect(load({ value: undefined }).report).toContain(":1 value: no such column");
  });
  it("left blank is missing and never zero", () => {
    expect(load({ value: "" }).observation).toMatchObject({ value: null, status: "missing" });
  });
  it("keeps a true zero", () => {
    expect(load({ value: "0" }).observation).toMatchObject({ value: 0, status: "ok" });
  });
  it("may be negative where the indicator is no count", () => {
    expect(load({ value: "-1" }).report).toContain('value: -1 for the count "children"; 0 or more');
  });
  it.each(["x", "1e999", "0x10", "Infinity", "1.2.3", "--1", "٣"])("refuses %s", (text) => {
    expect(load({ value: text }).report).toContain(`extra.csv:2 value: "${text}" is not a number`);
  });
  it.each([
    ["1.50", 1.5],
    ["+2", 2],
    [".5", 0.5],
    ["1e3", 1000],
    [" 7 ", 7],
  ])("reads %s as %d", (text, value) => {
    expect(load({ value: text }).observation?.value).toBe(value);
  });
});

describe("the numbers beside the value", () => {
  const columns = ["lower", "upper", "numerator", "denominator"] as const;
  it.each(columns)("%s is null where it is left out or blank", (column) => {
    expect(load({}).observation?.[column]).toBeNull();
    expect(load({ [column]: "" }).observation?.[column]).toBeNull();
  });
  it.each(columns)("%s refuses garbage", (column) => {
    expect(load({ [column]: "x" }).report).toContain(`extra.csv:2 ${column}: "x" is not a number`);
  });
  it("a lower bound may be zero or negative", () => {
    expect(load({ lower: "0" }).observation?.lower).toBe(0);
    expect(load({ lower: "-1" }).observation?.lower).toBe(-1);
  });
  it("an upper bound of zero or less cannot stand beside a value of 12", () => {
    expect(load({ upper: "0" }).report).toContain("upper: 0 below the value 12");
    expect(load({ upper: "-1" }).report).toContain("upper: -1 below the value 12");
  });
  it("a numerator may be zero", () => {
    expect(load({ numerator: "0" }).observation?.numerator).toBe(0);
  });
  it("a denominator of zero or less cannot stand beside a value", () => {
    expect(load({ denominator: "0" }).report).toContain("a value over a denominator of 0");
    expect(load({ denominator: "-1" }).report).toContain("denominator: -1; a denominator of 0");
  });
});

describe("the column status", () => {
  it.each([undefined, ""])("is ok where it is left out or blank (%s)", (status) => {
    expect(load({ status }).observation?.status).toBe("ok");
  });
  it.each(["0", "-1", "fine", "partial", "toString", "__proto__"])("refuses %s", (status) => {
    expect(load({ status }).report).toContain(`status: unknown status "${status}"`);
  });
  it.each(["missing", "suppressed", "undefined", "not-applicable"])(
    "%s forbids a value",
    (status) => {
      expect(load({ status }).report).toContain(`value: a value beside the status "${status}"`);
      expect(load({ status, value: "" }).observation).toMatchObject({ value: null, status });
    },
  );
  it("provisional is a flag, in the column status or in one of its own", () => {
    const flagged = { value: 12, status: "ok", provisional: true };
    expect(load({ status: "provisional" }).observation).toMatchObject(flagged);
    expect(load({ provisional: "yes" }).observation).toMatchObject(flagged);
    expect(load({ provisional: "" }).observation?.provisional).toBe(false);
    expect(load({ provisional: "perhaps" }).report).toContain('provisional: "perhaps"; yes or no');
  });
});

describe("an SDMX-CSV file", () => {
  const sdmx = (cells: Readonly<Record<string, string>>) =>
    load({ area: undefined, indicator: undefined, period: undefined, value: undefined, ...cells });
  const named = { REF_AREA: "A01", INDICATOR: "children", TIME_PERIOD: "2022" };
  it.each([
    ["A", "12", "ok"],
    ["E", "12", "estimated"],
    ["I", "12", "estimated"],
    ["O", "", "missing"],
    ["Q", "", "suppressed"],
    ["M", "", "not-applicable"],
  ])("is read by its own names, and OBS_STATUS %s is understood", (letter, value, status) => {
    const cells = { DATAFLOW: "X", ...named, OBS_VALUE: value, OBS_STATUS: letter };
    const { observation, report } = sdmx(cells);
    expect(report).toBe("");
    expect(observation).toMatchObject({ area: "A01", status });
  });
  it("P makes a value provisional", () => {
    const { observation } = sdmx({ ...named, OBS_VALUE: "12", OBS_STATUS: "P" });
    expect(observation).toMatchObject({ value: 12, status: "ok", provisional: true });
  });
});
