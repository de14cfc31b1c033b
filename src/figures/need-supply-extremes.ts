import type { NeedSupplyResult } from "../model/need-supply.ts";
import type { AtlasContext } from "./context.ts";
import { columnExtremes } from "./column-extremes.ts";
import { needSupplyTable } from "./need-supply-table.ts";

/** Says the lowest and the highest need and supply of a pair; nothing of what no area has. */
export function needSupplyExtremes(
  context: AtlasContext,
  result: NeedSupplyResult,
): readonly string[] {
  const table = needSupplyTable(context, result);
  return ["need", "supply"].map((key) => columnExtremes(context, table, key)).filter(Boolean);
}
