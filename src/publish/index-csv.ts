import type { AtlasContext } from "../figures/context.ts";
import type { IndexArea, INDEX_COLUMNS, IndexResult } from "../model/composite-index.ts";
import type { PublishedFile } from "./published-file.ts";
import { areaOf } from "../derive/lookup.ts";
import { textOf } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { csvText, type CsvColumn } from "./csv-text.ts";

/** Lists the file of the index, if the atlas declares one. Names are in the context's language. */
export function indexFiles(context: AtlasContext): readonly PublishedFile[] {
  const result = context.lookup.atlas.indexResult;
  if (result === null) return [];
  return [{ path: address.indexCsv(result.id), content: indexCsv(context, result) }];
}

/**
 * Writes an index: a row an area, with or without a score. A domain's column holds what is weighted
 * into the score. `status` and `reason` say why a score is missing, `coverage` how much of the
 * weights a score rests on where a domain is missing.
 */
function indexCsv(context: AtlasContext, index: IndexResult): string {
  const { period, illustrative } = index;
  return csvText(
    [
      { name: "area", cell: ({ area }) => area },
      {
        name: "name",
        cell: ({ area }) => textOf(context, areaOf(context.lookup, area).name),
      },
      { name: "period", cell: () => period },
      { name: "score", cell: ({ score }) => score },
      { name: "rank", cell: ({ rank }) => rank },
      { name: "rank_lower", cell: ({ rankLower }) => rankLower },
      { name: "rank_upper", cell: ({ rankUpper }) => rankUpper },
      { name: "group", cell: ({ group }) => group },
      ...index.domains.map(({ id }, i): CsvColumn<IndexArea> => ({
        name: id,
        cell: ({ domains }) => domains[i]?.score ?? null,
      })),
      { name: "status", cell: ({ status }) => status },
      optional("reason", ({ noScore }) => noScore),
      optional("missing_domains", ({ missingDomains }) => missingDomains.join("|")),
      optional("coverage", ({ status, coverage }) => (status === "partial" ? coverage : null)),
      optional("illustrative", () => (illustrative ? "yes" : null)),
    ],
    index.areas,
  );
}

function optional(
  name: (typeof INDEX_COLUMNS)[number],
  cell: CsvColumn<IndexArea>["cell"],
): CsvColumn<IndexArea> {
  return { name, cell, isOptional: true };
}
