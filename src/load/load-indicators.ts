import { z } from "zod";
import type { VocabularyEntry } from "../model/service.ts";
import type { LoadContext } from "./load-context.ts";
import {
  AGGREGATES,
  DIRECTIONS,
  INDICATOR_KINDS,
  PROTECTIONS,
  SCHEMES,
  type Indicator,
} from "../model/indicator.ts";
import { breaksCell } from "./breaks-cell.ts";
import { choiceCell, flagCell, listCell, numberCell, requiredCell, wordsCell } from "./cell.ts";
import { checkCodes } from "./check-codes.ts";
import { checkIndicators, type ReadIndicator } from "./check-indicators.ts";
import { checkColumns } from "./heading.ts";
import { vocabularyRegister } from "./load-vocabularies.ts";
import { readTable } from "./read-table.ts";
import { readYaml } from "./read-yaml.ts";
import { requiredWords } from "./required-words.ts";
import { reportCell, rowsOf, textCell, type Row } from "./row.ts";
import { sdgCell } from "./sdg-cell.ts";
import { tableFromYaml } from "./table-from-yaml.ts";
import { webCell } from "./web-cell.ts";

const FILES = { csv: "data/indicators.csv", yaml: "data/indicators.yaml" };

const COLUMNS = {
  required: ["code", "domain", "protect", "kind", "direction"],
  requiredTexts: ["title", "unit", "source"],
  texts: ["definition", "quality"],
  optional: [
    ...["decimals", "multiplier", "numerator", "denominator", "derived", "aggregate", "weight"],
    ...["level", "source_url", "licence", "updated", "scheme", "breaks", "centre", "groups", "sdg"],
    "illustrative",
  ],
};

/**
 * Reads `data/indicators.csv` or `.yaml` in its own order, each indicator with its row, and checks
 * what refers to what.
 */
export function loadIndicators(
  vocabularies: readonly VocabularyEntry[],
  context: LoadContext,
): readonly ReadIndicator[] {
  const { folder, report } = context;
  const [hasCsv, hasYaml] = [folder.has(FILES.csv), folder.has(FILES.yaml)];
  if (!hasCsv && !hasYaml) folder.reportMissing(FILES.csv);
  if (hasCsv && hasYaml) {
    const expected = `the indicators in one file; there is ${FILES.csv} too`;
    report({ file: FILES.yaml }, { found: "a second list of indicators", expected });
  }
  const rows = hasCsv ? readTable(FILES.csv, COLUMNS, context) : hasYaml ? yamlRows(context) : [];
  const read = rows.map((row) => ({ row, indicator: indicatorOf(row) }));
  if ((hasCsv || hasYaml) && rows.length === 0) {
    const file = hasCsv ? FILES.csv : FILES.yaml;
    report({ file }, { found: "no indicators", expected: "one row an indicator" });
  }
  checkIndicators(read, context);
  const groups = vocabularyRegister("group", vocabularies);
  for (const { row, indicator } of read) checkCodes(row, "groups", [indicator.groups, groups]);
  return read.filter(({ indicator }) => indicator.code !== "");
}

function yamlRows(context: LoadContext): readonly Row[] {
  const located = readYaml(FILES.yaml, z.array(z.record(z.string(), z.unknown())), context);
  if (located === undefined) return [];
  const table = tableFromYaml(located, [...COLUMNS.required, ...COLUMNS.requiredTexts]);
  checkColumns(table, COLUMNS, context);
  return rowsOf(table, context);
}

function indicatorOf(row: Row): Indicator {
  const kind = requiredChoice(row, "kind", INDICATOR_KINDS) ?? "score";
  return {
    code: requiredCell(row, "code"),
    domain: requiredCell(row, "domain"),
    title: requiredWords(row, "title"),
    definition: wordsCell(row, "definition"),
    unit: requiredWords(row, "unit"),
    decimals: decimalsCell(row) ?? (kind === "count" ? 0 : 1),
    protect: requiredChoice(row, "protect", PROTECTIONS) ?? "people",
    kind,
    multiplier: numberCell(row, "multiplier", [Number.MIN_VALUE, Infinity]) ?? 1,
    direction: requiredChoice(row, "direction", DIRECTIONS) ?? "neutral",
    ...computationOf(row),
    source: requiredWords(row, "source"),
    sourceUrl: webCell(row, "source_url") || null,
    licence: textCell(row, "licence") || null,
    updated: textCell(row, "updated") || null,
    scheme: choiceCell(row, "scheme", SCHEMES) ?? "auto",
    breaks: breaksCell(row, "breaks"),
    centre: numberCell(row, "centre"),
    groups: listCell(row, "groups"),
    sdg: sdgCell(row, "sdg"),
    quality: wordsCell(row, "quality"),
    illustrative: flagCell(row, "illustrative", false),
  };
}

type Computation = Pick<
  Indicator,
  "numerator" | "denominator" | "derived" | "aggregate" | "weight" | "level"
>;

function computationOf(row: Row): Computation {
  return {
    numerator: textCell(row, "numerator") || null,
    denominator: textCell(row, "denominator") || null,
    derived: textCell(row, "derived") || null,
    aggregate: choiceCell(row, "aggregate", AGGREGATES) ?? "none",
    weight: textCell(row, "weight") || null,
    level: textCell(row, "level") || null,
  };
}

/** What follows a missing word is never seen: the missing word is an error, and the build ends. */
function requiredChoice<const T extends string>(
  row: Row,
  column: string,
  words: readonly T[],
): T | undefined {
  if (textCell(row, column) !== "") return choiceCell(row, column, words);
  if (row.indexByColumn.has(column)) {
    reportCell(row, column, { found: "empty", expected: `one of ${words.join(", ")}` });
  }
  return undefined;
}

function decimalsCell(row: Row): number | null {
  const decimals = numberCell(row, "decimals", [0, 10]);
  if (decimals === null || Number.isInteger(decimals)) return decimals;
  reportCell(row, "decimals", { found: String(decimals), expected: "a whole number from 0 to 10" });
  return null;
}
