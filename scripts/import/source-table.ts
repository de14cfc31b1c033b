/** What a column of a source is known to be, without a guess: its own format says so. */
export type Role = "area" | "period" | "indicator" | "value" | "status" | "note" | "unit";

/** A table of somebody else's as text, whatever its format was. */
export interface SourceTable {
  /** The file, and the sheet, data set or resource in it. */
  readonly name: string;
  readonly format: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly roles: Readonly<Partial<Record<Role, string>>>;
  /** The words of the codes of a column, where the source has both. */
  readonly labels: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** What was found in a source, and what could not be read in it. */
export interface Source {
  readonly tables: readonly SourceTable[];
  readonly problems: readonly string[];
}

/** Gives the cells of a column. */
export function cellsOf({ columns, rows }: SourceTable, column: string): readonly string[] {
  const index = columns.indexOf(column);
  return rows.map((cells) => cells[index] ?? "");
}
