import type { EditionChanges } from "../derive/changes.ts";
import type { ChangeRow } from "./change-row.ts";
import type { FigureTable, TableCell } from "./figure.ts";
import { DAGGER } from "../model/dagger.ts";
import { changeRows } from "./change-rows.ts";
import { say, type AtlasContext } from "./context.ts";

/** The most changes of one place that a text lists; the rest is a count. */
const MOST_PER_AREA = 5;

/** Makes the table that stands for `::changes`: what changed by place, at most five changes each. */
export function changesTable(
  context: AtlasContext,
  since: string,
  changes: EditionChanges,
): { readonly caption: string; readonly table: FigureTable } {
  const { rows } = changeRows(context, changes);
  const listed = [...Map.groupBy(rows, ({ area }) => area)].flatMap(([, own]) => {
    return own.slice(0, MOST_PER_AREA);
  });
  const further = rows.length - listed.length;
  const shown = rows.filter((row) => listed.includes(row));
  return {
    caption: say(context, "changes.title", { since }),
    table: {
      columns: COLUMNS.map((key) => ({
        key,
        label: say(context, `changes.column.${key}`),
        isNumber: false,
      })),
      rows: [
        ...shown.map(cells),
        ...(shown.length === 0 ? [sentence(say(context, "changes.none", { since }))] : []),
        ...(shown.some(({ isIllustrative }) => isIllustrative)
          ? [sentence(`${DAGGER} ${say(context, "note.illustrative")}`)]
          : []),
        ...(further === 0 ? [] : [sentence(say(context, "changes.further", { count: further }))]),
      ],
    },
  };
}

const COLUMNS = ["area", "indicator", "before", "after", "kind"] as const;

function cells(row: ChangeRow): TableCell[] {
  const { place, area, title, code, before, after, kind, isIllustrative } = row;
  return [
    { text: place, value: area },
    { text: isIllustrative ? `${title} ${DAGGER}` : title, value: code },
    ...[before, after, kind].map((text) => ({ text, value: text })),
  ];
}

function sentence(text: string): TableCell[] {
  return [{ text, value: null }, ...COLUMNS.slice(1).map(() => ({ text: "", value: null }))];
}
