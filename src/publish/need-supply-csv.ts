import type { AtlasContext } from "../figures/context.ts";
import type { NeedSupplyArea, NeedSupplyResult } from "../model/need-supply.ts";
import type { PublishedFile } from "./published-file.ts";
import { areaOf } from "../derive/lookup.ts";
import { needSupplyResults } from "../derive/need-supply.ts";
import { textOf } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { csvText, type CsvColumn } from "./csv-text.ts";

/** Lists the files of need against supply, one a pair. Names are in the context's language. */
export function needSupplyFiles(context: AtlasContext): readonly PublishedFile[] {
  return needSupplyResults(context.lookup).map((result) => ({
    path: address.needSupplyCsv(result.id),
    content: needSupplyCsv(context, result),
  }));
}

/**
 * Writes a pair: a row an area. `state` tells the kinds of nothing apart: supplied, outside (served by
 * a service elsewhere), none (a survey found none), unregistered, unsurveyed.
 */
function needSupplyCsv(context: AtlasContext, result: NeedSupplyResult): string {
  const { period, per, illustrative } = result;
  return csvText<NeedSupplyArea>(
    [
      { name: "area", cell: ({ area }) => area },
      { name: "name", cell: ({ area }) => textOf(context, areaOf(context.lookup, area).name) },
      { name: "period", cell: () => period },
      { name: "need", cell: ({ need }) => need },
      { name: "need_status", cell: ({ needStatus }) => needStatus },
      { name: "need_rank", cell: ({ needRank }) => needRank },
      { name: "services", cell: ({ services }) => services },
      { name: "services_outside", cell: ({ outside }) => outside },
      { name: "state", cell: ({ state }) => state },
      {
        name: per === "need" ? "supply_per_1000_in_need" : "supply_per_1000_residents",
        cell: ({ supply }) => supply,
      },
      { name: "supply_rank", cell: ({ supplyRank }) => supplyRank },
      { name: "rank_difference", cell: ({ difference }) => difference },
      { name: "class", cell: ({ cell }) => (cell === null ? null : classOf(cell)) },
      { name: "corner", cell: ({ corner }) => corner },
      optional("fair_share", ({ target }) => target),
      optional("fair_share_whole", ({ wholeTarget }) => wholeTarget),
      optional("gap", ({ gap }) => gap),
      optional("illustrative", () => (illustrative ? "yes" : null)),
    ],
    result.areas,
  );
}

const WORDS = ["low", "middle", "high"] as const;

/** Names one of the nine classes by its need and its supply. */
function classOf(cell: number): string {
  return `${WORDS[Math.floor(cell / 3)] ?? ""}-need/${WORDS[cell % 3] ?? ""}-supply`;
}

function optional(
  name: string,
  cell: CsvColumn<NeedSupplyArea>["cell"],
): CsvColumn<NeedSupplyArea> {
  return { name, cell, isOptional: true };
}
