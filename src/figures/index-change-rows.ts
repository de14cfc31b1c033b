import type { IndexChanges, RankMove, RankSide } from "../derive/index-changes.ts";
import type { ChangeRow } from "./change-row.ts";
import { address } from "../markup/address.ts";
import { placeName } from "./change-row.ts";
import { languageOf, say, textOf, type AtlasContext } from "./context.ts";
import { formatCount } from "./format-count.ts";

/** Says what became of the index, or which areas moved in it, the largest move first. */
export function indexChangeRows(
  context: AtlasContext,
  changes: IndexChanges,
): readonly ChangeRow[] {
  const { kind, moves } = changes;
  if (kind === "none") return [];
  if (kind === "compared") {
    return moves
      .toSorted((a, b) => sizeOf(b) - sizeOf(a))
      .map((move) => ({
        ...subjectOf(context, changes),
        area: move.area,
        place: placeName(context, move.area),
        before: rankWords(context, move.before),
        after: rankWords(context, move.after),
        kind: say(context, "changes.index.moved"),
        tone: "none",
      }));
  }
  const everywhere = { area: null, place: say(context, "changes.everywhere") };
  const words = say(context, kind === "redefined" ? "changes.redefined" : `changes.index.${kind}`);
  const row = { ...everywhere, before: "", after: "", kind: words, tone: "none" } as const;
  return [{ ...subjectOf(context, changes), ...row }];
}

function subjectOf(context: AtlasContext, { id, title, illustrative }: IndexChanges) {
  const isThere = context.lookup.atlas.index?.id === id;
  return {
    group: "index",
    code: id,
    title: textOf(context, title),
    path: isThere ? address.compositeIndex(languageOf(context), id) : null,
    isIllustrative: illustrative,
  } as const;
}

function sizeOf({ before, after }: RankMove): number {
  return Math.abs(after.rank - before.rank);
}

function rankWords(context: AtlasContext, { rank, lower, upper, group }: RankSide): string {
  const [at, from, to] = [rank, lower, upper].map((value) => formatCount(context, value));
  const words = { rank: at ?? "", lower: from ?? "", upper: to ?? "" };
  if (group === null) return say(context, "changes.index.rank", words);
  return say(context, "changes.index.rankGroup", { ...words, group: formatCount(context, group) });
}
