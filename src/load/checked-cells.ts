import type { Report } from "./report.ts";
import type { TableRow } from "./table.ts";
import { hasHidden, hiddenFinding, withoutHidden } from "./hidden-characters.ts";

const WORDS: ReadonlySet<string> = new Set([
  ...["name", "title", "label", "definition", "description", "unit", "source", "quality", "note"],
  ...["alias", "organization", "eligibility", "address", "hours", "licence", "capacity_unit"],
]);

/** Reports the cells that hold invisible characters; cells that are wrong come without them. */
export function checkedCells(
  rows: readonly TableRow[],
  { file, columns }: { readonly file: string; readonly columns: readonly string[] },
  report: Report,
): readonly TableRow[] {
  return rows.map(({ row, cells }) => {
    const checked = cells.map((cell, i) => {
      if (!hasHidden(cell)) return cell;
      const column = columns[i] ?? "";
      const finding = hiddenFinding(cell, WORDS.has(column.split(":")[0] ?? ""));
      if (finding !== undefined) report({ file, row, column }, finding);
      return withoutHidden(cell, finding);
    });
    return { row, cells: checked };
  });
}
