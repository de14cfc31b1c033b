import type { Indicator } from "../model/indicator.ts";
import type { Finding } from "../model/problem.ts";
import type { LoadContext } from "./load-context.ts";
import type { Report } from "./report.ts";
import { didYouMean } from "../model/nearest-name.ts";
import { parsePeriod } from "../model/period.ts";
import { quoted } from "../model/visible-text.ts";
import { dependencyCircle } from "./dependency-circle.ts";
import { register, type Register } from "./register.ts";
import { reportTwins } from "./report-twins.ts";
import { reportCell, type Row } from "./row.ts";
import { unsafeName } from "./safe-name.ts";
import { cellPlace } from "./table.ts";

/** An indicator and the row from which it was read. */
export interface ReadIndicator {
  readonly row: Row;
  readonly indicator: Indicator;
}

const LAND = "area_km2";
const LAND_IS_TAKEN: Finding = {
  found: `the code ${quoted(LAND)}`,
  expected: "another code: this one stands for the column of data/areas.csv",
};
const FORMS = [
  "quotient",
  "change-since-<period>",
  "numerator-of:<indicator>",
  "denominator-of:<indicator>",
];

/** Checks indicators against each other, the levels and the domains. */
export function checkIndicators(
  read: readonly ReadIndicator[],
  { config, report }: LoadContext,
): void {
  const codes = register(
    "indicator",
    "the column code",
    read.map(({ indicator }) => indicator.code),
  );
  const domains = register(
    "domain",
    "atlas.yaml",
    config.domains.map(({ id }) => id),
  );
  const levels = register(
    "level",
    "atlas.yaml",
    config.levels.map(({ id }) => id),
  );
  checkCodes(read, report);
  for (const { row, indicator } of read) {
    const check = (column: string, code: string | null, known: Register): void => {
      if (code !== null && code !== "" && !known.has(code)) {
        reportCell(row, column, known.unknown(code));
      }
    };
    check("domain", indicator.domain, domains);
    check("level", indicator.level, levels);
    check("numerator", indicator.numerator, codes);
    check("weight", indicator.weight, codes);
    if (indicator.denominator !== LAND) check("denominator", indicator.denominator, codes);
    checkDerived(row, indicator, codes);
    requireBounds(row, indicator);
  }
  checkCircles(read);
}

/** Bounds set by hand, and a middle between two sides, are nowhere but in the file. */
function requireBounds(row: Row, { scheme, breaks, centre }: Indicator): void {
  if (scheme === "manual" && breaks.length === 0) {
    reportCell(row, "breaks", { found: "empty", expected: "upper bounds, since scheme is manual" });
  }
  if (scheme === "diverging" && centre === null) {
    const expected = "the value between the two sides, such as 0, since scheme is diverging";
    reportCell(row, "centre", { found: "empty", expected });
  }
}

function checkCodes(read: readonly ReadIndicator[], report: Report): void {
  const rowByCode = new Map<string, number>();
  for (const { row, indicator } of read) {
    const { code } = indicator;
    const first = rowByCode.get(code);
    if (code !== "" && first !== undefined) {
      const found = `the code ${quoted(code)} a second time`;
      reportCell(row, "code", { found, expected: `each once; the first is in row ${first}` });
    }
    rowByCode.set(code, first ?? row.row.row);
    const finding = code === LAND ? LAND_IS_TAKEN : unsafeName("code", code);
    if (code !== "" && finding !== undefined) reportCell(row, "code", finding);
  }
  const names = read.map(({ row, indicator }) => ({
    name: indicator.code,
    place: cellPlace(row.table, row.row, "code"),
  }));
  reportTwins("code", names, report);
}

function checkDerived(row: Row, indicator: Indicator, codes: Register): void {
  const { derived } = indicator;
  if (derived === null) return;
  const [, source] = /^(?:numerator|denominator)-of:(.*)$/.exec(derived) ?? [];
  const [, period] = /^change-since-(.*)$/.exec(derived) ?? [];
  if (source !== undefined) {
    if (!codes.has(source)) reportCell(row, "derived", codes.unknown(source));
  } else if (period !== undefined) {
    if (parsePeriod(period) === undefined) {
      const found = `unknown period ${quoted(period)}`;
      reportCell(row, "derived", { found, expected: "a period such as 2018 or 2018-Q3" });
    }
    requireParts(row, indicator, ["numerator"]);
  } else if (derived === "quotient") requireParts(row, indicator, ["numerator", "denominator"]);
  else {
    const found = `unknown form ${quoted(derived)}`;
    const remedy = didYouMean(derived, FORMS);
    reportCell(row, "derived", { found, expected: `one of ${FORMS.join(", ")}`, remedy });
  }
}

function requireParts(
  row: Row,
  indicator: Indicator,
  parts: readonly ("numerator" | "denominator")[],
): void {
  for (const part of parts) {
    if (indicator[part] !== null) continue;
    const expected = `an indicator, since derived is ${indicator.derived}`;
    reportCell(row, part, { found: "empty", expected });
  }
}

function checkCircles(read: readonly ReadIndicator[]): void {
  const sources = new Map(read.map(({ indicator }) => [indicator.code, sourcesOf(indicator)]));
  for (const { row, indicator } of read) {
    const circle = dependencyCircle(indicator.code, sources);
    if (circle === undefined) continue;
    const found = `computed from itself: ${circle.join(" > ")}`;
    reportCell(row, "derived", {
      found,
      expected: "a computation that ends at delivered indicators",
    });
  }
}

function sourcesOf({ derived, numerator, denominator }: Indicator): readonly string[] {
  if (derived === null) return [];
  const [, source] = /^(?:numerator|denominator)-of:(.*)$/.exec(derived) ?? [];
  return [source, numerator, denominator].filter((code) => code !== undefined && code !== null);
}
