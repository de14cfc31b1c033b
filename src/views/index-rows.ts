import type { PlacedIndexArea } from "../derive/index-area-of.ts";
import type { IndexResult } from "../model/composite-index.ts";
import { areaOf, levelOf } from "../derive/lookup.ts";
import { say, textOf, type AtlasContext } from "../figures/context.ts";
import { formatCount } from "../figures/format-count.ts";
import { groupKind } from "../figures/index-classes.ts";
import { formatScore } from "../figures/index-words.ts";
import { marksNote } from "../figures/mark-notes.ts";
import { marksOfCell } from "../figures/marks-of.ts";
import { profileHref } from "../figures/profile-href.ts";
import { rankWords } from "../figures/rank-words.ts";
import { noScoreWords } from "./no-score-words.ts";

/** One area in a table of the index. */
export interface IndexRow {
  readonly rank: string;
  /** The ranks between which it lies with other weights; empty where none were drawn. */
  readonly interval: string;
  readonly name: string;
  readonly href: string | null;
  readonly parent: string;
  /** The score, or the reason why there is none. */
  readonly score: string;
  readonly hasScore: boolean;
  /** The marks of the score. */
  readonly marks: string;
  readonly group: string;
}

export type IndexTable = ReturnType<typeof indexTable>;

/** Lays out areas of the index as a table, in the order in which they come. */
export function indexTable(
  context: AtlasContext,
  index: IndexResult,
  areas: readonly PlacedIndexArea[],
) {
  const rows = areas.map((area) => indexRow(context, area));
  const has = (key: "interval" | "group" | "parent") => rows.some((row) => row[key] !== "");
  return {
    caption: textOf(context, index.title),
    columns: {
      rank: say(context, "table.rank"),
      interval: has("interval") ? say(context, "index.column.interval") : "",
      area: textOf(context, levelOf(context.lookup, index.level).name),
      parent: has("parent") ? say(context, "table.parent") : "",
      score: say(context, "index.score"),
      group: has("group") ? say(context, `index.groupColumn.${groupKind(index.groups)}`) : "",
    },
    rows,
    /** Explains the marks of scores; that of an invented index is explained where the page begins. */
    marksNote: index.illustrative
      ? ""
      : marksNote(
          context,
          rows.map(({ marks }) => marks),
        ),
    /** True where scores rest on invented values. */
    isIllustrative: index.illustrative,
  };
}

function indexRow(context: AtlasContext, placed: PlacedIndexArea): IndexRow {
  const { found, isTied } = placed;
  const { score, rank, rankLower, rankUpper, group, status } = found;
  const { lookup } = context;
  const area = areaOf(lookup, found.area);
  const count = (value: number) => formatCount(context, value);
  const hasInterval = rank !== null && rankLower !== null && rankUpper !== null;
  const limits = { lower: count(rankLower ?? 0), upper: count(rankUpper ?? 0) };
  return {
    rank: rankWords(context, { rank, isTied }) || "–",
    interval: hasInterval ? intervalWords(context, limits) : "",
    name: textOf(context, area.name),
    href: profileHref(context, area),
    parent: area.parent === null ? "" : textOf(context, areaOf(lookup, area.parent).name),
    score: score === null ? noScoreWords(context, found) : formatScore(context, score),
    hasScore: score !== null,
    marks: score === null ? "" : marksOfCell({ status }),
    group: group === null ? "" : count(group),
  };
}

function intervalWords(
  context: AtlasContext,
  limits: { readonly lower: string; readonly upper: string },
): string {
  return limits.lower === limits.upper ? limits.lower : say(context, "index.interval", limits);
}
