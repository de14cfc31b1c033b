import type { AtlasContext } from "../figures/context.ts";
import type { TakeUpArea, TakeUpCounts, TakeUpResult } from "../model/take-up.ts";
import type { PublishedFile } from "./published-file.ts";
import { areaOf } from "../derive/lookup.ts";
import { takeUpResults } from "../derive/take-up.ts";
import { textOf } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { TAKE_UP_RATES, TAKE_UP_STAGES } from "../model/take-up.ts";
import { csvText, type CsvColumn } from "./csv-text.ts";

type Row = TakeUpCounts & Partial<TakeUpArea>;

/** Lists the files of take-up, one a funnel. Names are in the context's language. */
export function takeUpFiles(context: AtlasContext): readonly PublishedFile[] {
  return takeUpResults(context.lookup).map((result) => ({
    path: address.takeUpCsv(result.id),
    content: takeUpCsv(context, result),
  }));
}

/**
 * Writes a funnel: a row an area, and last the whole, whose area is empty where it is a sum. Rates are
 * shares of 1; each number has the status that says why it may be missing.
 */
function takeUpCsv(context: AtlasContext, result: TakeUpResult): string {
  const { whole, areas, period, illustrative } = result;
  const { area: around, ...sums } = whole;
  const rows: readonly Row[] = [...areas, around === null ? sums : { ...sums, area: around }];
  const name = ({ area }: Row) =>
    area === undefined ? null : textOf(context, areaOf(context.lookup, area).name);
  return csvText<Row>(
    [
      { name: "area", cell: ({ area }) => area ?? null },
      { name: "name", cell: name },
      { name: "period", cell: () => period },
      ...TAKE_UP_STAGES.flatMap((stage) => stated(stage, ({ stages }) => stages[stage])),
      ...TAKE_UP_RATES.flatMap((rate) => stated(COLUMNS[rate], ({ rates }) => rates[rate])),
      { name: "take_up_lower", cell: ({ rates }) => rates.takeUp.lower },
      { name: "take_up_upper", cell: ({ rates }) => rates.takeUp.upper },
      ...stated("not_recognised", ({ gaps }) => gaps.detection),
      ...stated("not_served", ({ gaps }) => gaps.takeUp),
      { name: "detection_short", cell: ({ detectionShort }) => detectionShort?.value ?? null },
      { name: "take_up_short", cell: ({ takeUpShort }) => takeUpShort?.value ?? null },
      { name: "flags", cell: ({ flags }) => flags.join("|"), isOptional: true },
      { name: "illustrative", cell: () => (illustrative ? "yes" : null), isOptional: true },
    ],
    rows,
  );
}

const COLUMNS = {
  detection: "detection_rate",
  takeUp: "take_up_rate",
  coverage: "coverage_rate",
} as const;

function stated(
  name: string,
  pick: (row: Row) => { readonly value: number | null; readonly status: string },
): readonly CsvColumn<Row>[] {
  return [
    { name, cell: (row) => pick(row).value },
    { name: `${name}_status`, cell: (row) => pick(row).status },
  ];
}
