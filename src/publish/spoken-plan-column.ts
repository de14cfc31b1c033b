import type { MessageKey } from "../locales/en.ts";
import type { CsvColumn } from "./csv-text.ts";
import { say, type AtlasContext } from "../figures/context.ts";
import { en } from "../locales/en.ts";

const HEADINGS: Readonly<Record<string, MessageKey>> = {
  plan: "kind.plan",
  macro_area: "plan.macroArea",
  objective: "monitor.column.objective",
  title: "monitor.column.title",
  kind: "monitor.column.kind",
  type: "monitor.column.type",
  unit: "definition.unit",
  direction: "monitor.column.direction",
  baseline: "chain.baseline",
  target: "chain.target",
  latest: "chain.latest",
  status: "plan.status",
};

/** The messages in which the codes of a column are found, the first that has the code. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  kind: ["monitor.kind."],
  type: ["chain."],
  direction: ["monitor.direction."],
  status: ["plan.status.", "plan.measure."],
};

/** Gives a column of a plan the heading and the words of the context's language. */
export function spokenPlanColumn<Row>(
  context: AtlasContext,
  column: CsvColumn<Row>,
): CsvColumn<Row> {
  const { name, cell } = column;
  return {
    ...column,
    heading: heading(context, name),
    cell: (row) => {
      const code = cell(row);
      const key = (WORDS[name] ?? []).map((start) => `${start}${code}`).find(isMessage);
      return key === undefined ? code : say(context, key);
    },
  };
}

function heading(context: AtlasContext, name: string): string {
  const key = HEADINGS[name.replace(/_date$/, "")];
  if (key === undefined) throw new Error(`unknown column: ${name}`);
  const word = say(context, key);
  return name.endsWith("_date") ? `${word}: ${say(context, "monitor.column.date")}` : word;
}

function isMessage(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}
