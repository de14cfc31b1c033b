import type { Redirect } from "../model/atlas.ts";
import type { LoadContext } from "./load-context.ts";
import { quoted } from "../model/visible-text.ts";
import { requiredCell } from "./cell.ts";
import { readTable } from "./read-table.ts";
import { redirectSourceFinding } from "./redirect-source.ts";
import { reportRepeated } from "./report-repeated.ts";
import { reportCell, type Row } from "./row.ts";

const FILE = "data/redirects.csv";
const PATH = /^\/(?!\/)[^\s?#\\]*$/;
const WEB = /^https?:\/\/\S+$/;

/** Reads `data/redirects.csv`: old addresses and where they lead now. */
export function loadRedirects(context: LoadContext): readonly Redirect[] {
  const rows = readTable(FILE, { required: ["from", "to"], optional: [] }, context);
  const read = rows.map((row) => ({ row, redirect: redirectOf(row) }));
  reportRepeated(read.map(({ row, redirect }) => ({ row, column: "from", key: redirect.from })));
  return read.map(({ redirect }) => redirect);
}

function redirectOf(row: Row): Redirect {
  const [from, to] = [requiredCell(row, "from"), requiredCell(row, "to")];
  const finding =
    from === "" ? undefined : redirectSourceFinding(from, row.context.config.languages);
  if (finding !== undefined) reportCell(row, "from", finding);
  if (to !== "" && !PATH.test(to) && !WEB.test(to)) {
    const expected = 'a path of the site that begins with "/", or a web address';
    reportCell(row, "to", { found: quoted(to), expected });
  }
  if (from !== "" && from === to) {
    reportCell(row, "to", { found: `${quoted(to)} leads to itself`, expected: "another address" });
  }
  return { from, to };
}
