import type { VocabularyEntry } from "../model/service.ts";
import type { LoadContext } from "./load-context.ts";
import { requiredCell } from "./cell.ts";
import { readTable } from "./read-table.ts";
import { register, type Register } from "./register.ts";
import { reportRepeated } from "./report-repeated.ts";
import { requiredWords } from "./required-words.ts";
import { reportCell } from "./row.ts";
import { unsafeName } from "./safe-name.ts";
import { sdgCell } from "./sdg-cell.ts";

const FILE = "data/vocabularies.csv";

const COLUMNS = { required: ["kind", "code"], requiredTexts: ["label"], optional: ["sdg"] };

/** Reads `data/vocabularies.csv`: the codes of kinds such as "taxonomy" and "group", with labels. */
export function loadVocabularies(context: LoadContext): readonly VocabularyEntry[] {
  const read = readTable(FILE, COLUMNS, context).map((row) => ({
    row,
    entry: {
      kind: requiredCell(row, "kind"),
      code: requiredCell(row, "code"),
      label: requiredWords(row, "label"),
      sdg: sdgCell(row, "sdg").join("|"),
    },
  }));
  for (const { row, entry } of read) {
    const finding = entry.kind === "taxonomy" ? unsafeName("code", entry.code) : undefined;
    if (entry.code !== "" && finding !== undefined) reportCell(row, "code", finding);
  }
  reportRepeated(
    read.map(({ row, entry }) => ({ row, column: "code", key: `${entry.kind} ${entry.code}` })),
  );
  return read.map(({ entry }) => entry);
}

/** Makes the register of the codes of one kind. */
export function vocabularyRegister(kind: string, entries: readonly VocabularyEntry[]): Register {
  const codes = entries.filter((entry) => entry.kind === kind).map(({ code }) => code);
  return register(kind, `${FILE} under the kind ${kind}`, codes);
}
