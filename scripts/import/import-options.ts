import { parseArgs } from "node:util";

/** What an editor has answered beforehand; whatever is not answered must be clear from the file. */
export interface ImportOptions {
  readonly source: string;
  readonly into: string | undefined;
  readonly force: boolean;
  readonly table: string | undefined;
  readonly columns: Readonly<Partial<Record<ColumnOption, string>>>;
  /** One indicator, period or area for the whole file. */
  readonly constants: Readonly<Partial<Record<"area" | "period" | "indicator", string>>>;
  /** Only rows in which a column holds a word. */
  readonly where: ReadonlyMap<string, string>;
  /** Columns that become breakdowns. */
  readonly breakdowns: readonly string[];
  /** What a status of the source means. */
  readonly statuses: ReadonlyMap<string, string>;
  /** Words that stand for no value. */
  readonly missing: ReadonlySet<string>;
  readonly decimal: "." | ",";
}

export type ColumnOption = "area" | "period" | "indicator" | "value" | "status" | "note";

export const USAGE = `npm run import -- <file or folder> [--into data/observations/<name>.csv] [--force]
  --table <name>             which sheet, data set or resource
  --area-column, --period-column, --indicator-column, --value-column, --status-column,
  --note-column <heading>    what a column is
  --area, --period, --indicator <code>   one for the whole file
  --where <heading>=<word>   only these rows (may be repeated)
  --breakdown <heading>      a column that becomes a breakdown (may be repeated)
  --status <word>=<status>   what a status of the source means (may be repeated)
  --missing <word>           a word that stands for no value (may be repeated)
  --decimal ,                the decimal mark of the source`;

const text = { type: "string" } as const;
const texts = { type: "string", multiple: true } as const;

/** Reads the command line; gives what is wrong with it as words. */
export function importOptions(args: readonly string[]): ImportOptions | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...{ into: text, table: text, area: text, period: text, indicator: text, decimal: text },
        ...{ "area-column": text, "period-column": text, "indicator-column": text },
        ...{ "value-column": text, "status-column": text, "note-column": text },
        ...{ where: texts, breakdown: texts, status: texts, missing: texts },
        force: { type: "boolean" },
      },
    });
    const [source, second] = positionals;
    if (source === undefined || second !== undefined) return "Name one file or folder.";
    const { area, period, indicator } = values;
    return {
      source,
      into: values.into,
      force: values.force ?? false,
      table: values.table,
      columns: given({
        area: values["area-column"],
        period: values["period-column"],
        indicator: values["indicator-column"],
        value: values["value-column"],
        status: values["status-column"],
        note: values["note-column"],
      }),
      constants: given({ area, period, indicator }),
      where: pairs(values.where ?? []),
      breakdowns: values.breakdown ?? [],
      statuses: pairs(values.status ?? []),
      missing: new Set(values.missing ?? []),
      decimal: values.decimal === "," ? "," : ".",
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function given<K extends string>(
  answers: Readonly<Record<K, string | undefined>>,
): Readonly<Partial<Record<K, string>>> {
  const known = Object.entries(answers).filter(([, answer]) => answer !== undefined);
  return Object.fromEntries(known) as Partial<Record<K, string>>;
}

function pairs(items: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    items.map((item) => {
      const end = item.lastIndexOf("=");
      if (end === -1) throw new Error(`"${item}" has no "="`);
      return [item.slice(0, end), item.slice(end + 1)];
    }),
  );
}
