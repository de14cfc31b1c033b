import type { CsvDialect } from "../model/atlas-config.ts";
import type { Finding } from "../model/problem.ts";
import { quoted, trimmed } from "../model/visible-text.ts";

type Records = readonly (readonly string[])[];

const MARKS = [",", ";", "\t", "|"];
const MARK_NAMES: Readonly<Record<string, string>> = { "\t": "\\t" };

/** Finds the delimiter of a heading that the declared one leaves in one cell; undefined: it is right. */
export function otherDelimiter(heading: readonly string[], declared: string): string | undefined {
  if (heading.length > 1) return undefined;
  return MARKS.find((mark) => mark !== declared && heading[0]?.includes(mark));
}

/** Says what to declare for a file with another delimiter, and with it another decimal mark. */
export function wrongDelimiter(
  records: Records,
  found: string,
  { delimiter, decimal }: CsvDialect,
): Finding {
  const [name, expected] = [found, delimiter].map((mark) => MARK_NAMES[mark] ?? mark);
  const other = decimal === "." ? "," : ".";
  const isOther = records.some((cells) => holdsDecimal(cells.join(delimiter), found, other));
  const keys = `delimiter: "${name}"${isOther ? ` and decimal: "${other}"` : ""}`;
  const marks = `"${expected}"${isOther ? ` and a decimal ${decimal === "." ? "point" : "comma"}` : ""}`;
  return {
    found: `one cell, ${quoted(records[0]?.[0] ?? "")}`,
    expected: `cells separated by "${expected}", as atlas.yaml declares`,
    remedy: `Declare ${keys} for this file under files: in atlas.yaml, or save it with ${marks}.`,
  };
}

function holdsDecimal(line: string, delimiter: string, mark: string): boolean {
  const isNumber = mark === "," ? /^[+-]?\d+,\d+$/ : /^[+-]?\d+\.\d+$/;
  return line.split(delimiter).some((cell) => isNumber.test(trimmed(cell)));
}
