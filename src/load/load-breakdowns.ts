import type { BreakdownEntry } from "../model/atlas.ts";
import type { LoadContext } from "./load-context.ts";
import { flagCell, numberCell, requiredCell } from "./cell.ts";
import { readTable } from "./read-table.ts";
import { register } from "./register.ts";
import { reportRepeated } from "./report-repeated.ts";
import { requiredWords } from "./required-words.ts";
import { reportCell, textCell, type Row } from "./row.ts";

const FILE = "data/breakdowns.csv";

const COLUMNS = {
  required: ["dimension", "code"],
  requiredTexts: ["label"],
  optional: ["order", "parent", "exhaustive"],
};

/**
 * Reads `data/breakdowns.csv`. Codes are exhaustive unless the file says no: what adds up can be
 * subtracted, so the empty cell is read in the sense that protects more.
 */
export function loadBreakdowns(context: LoadContext): readonly BreakdownEntry[] {
  const read = readTable(FILE, COLUMNS, context).map((row) => ({ row, entry: entryOf(row) }));
  const keyOf = ({ dimension, code }: BreakdownEntry) => `${dimension}=${code}`;
  reportRepeated(read.map(({ row, entry }) => ({ row, column: "code", key: keyOf(entry) })));
  const known = register(
    "code",
    "this file",
    read.map(({ entry }) => keyOf(entry)),
  );
  for (const { row, entry } of read) {
    const parent = `${entry.dimension}=${entry.parent}`;
    if (entry.parent !== "" && !known.has(parent)) reportCell(row, "parent", known.unknown(parent));
  }
  return read.map(({ entry }) => entry);
}

function entryOf(row: Row): BreakdownEntry {
  return {
    dimension: requiredCell(row, "dimension"),
    code: requiredCell(row, "code"),
    label: requiredWords(row, "label"),
    order: numberCell(row, "order") ?? row.row.row,
    parent: textCell(row, "parent"),
    exhaustive: flagCell(row, "exhaustive", true),
  };
}
