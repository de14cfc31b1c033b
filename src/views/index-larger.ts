import type { Area, AreaLevel } from "../model/area.ts";
import type { IndexResult } from "../model/composite-index.ts";
import { indexParts, type IndexPart } from "../derive/index-parts.ts";
import {
  largerAreaIndex,
  shareOfPeople,
  type LargerAreaIndex,
} from "../derive/larger-area-index.ts";
import { membersOf } from "../derive/lookup.ts";
import { languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { formatCount } from "../figures/format-count.ts";
import { groupKind, type GroupKind } from "../figures/index-classes.ts";
import { indexPockets, isPocket } from "../figures/index-pockets.ts";
import { formatScore } from "../figures/index-words.ts";
import { profileHref } from "../figures/profile-href.ts";
import { collate } from "../locales/sorting.ts";
import { formatNumber } from "../scales/format-number.ts";
import { formatShare } from "./format-share.ts";

/** A figure of a larger area: formatted, or empty where there is none. */
export interface LargerFigure {
  readonly label: string;
  readonly value: string;
}

/** What the index of small areas says of a larger one, in words. */
export interface LargerWords {
  readonly figures: readonly LargerFigure[];
  readonly counted: string;
  /** Why figures are missing; empty where none are. */
  readonly lack: string;
}

/** More larger areas than this are a table that nobody reads. */
const MAX_LARGER = 300;

/** Words what the index says of a larger area. */
export function largerWords(context: AtlasContext, index: IndexResult, area: Area): LargerWords {
  const parts = indexParts(context.lookup, index, area);
  const ranked = index.areas.filter(({ rank }) => rank !== null).length;
  return wordsOf(context, index, { parts, found: largerAreaIndex(parts, ranked) });
}

/** Lays out a table for each level above that of the index: what it says of the larger areas. */
export function indexLarger(context: AtlasContext, index: IndexResult) {
  const { levels } = context.lookup.atlas.config;
  const above = levels.slice(
    0,
    levels.findIndex(({ id }) => id === index.level),
  );
  return above
    .filter(({ id }) => {
      const count = membersOf(context.lookup, id).length;
      return count > 0 && count <= MAX_LARGER;
    })
    .map((level) => largerTable(context, index, level))
    .filter(({ rows }) => rows.length > 0);
}

function largerTable(context: AtlasContext, index: IndexResult, level: AreaLevel) {
  const order = collate(languageOf(context));
  const rows = membersOf(context.lookup, level.id)
    .map((area) => ({ area, words: largerWords(context, index, area) }))
    .filter(({ words }) => words.counted !== "")
    .map(({ area, words }) => ({
      name: textOf(context, area.name),
      href: profileHref(context, area),
      ...words,
    }));
  return {
    title: textOf(context, level.plural),
    head: textOf(context, level.name),
    counted: say(context, "index.larger.counted"),
    columns: rows[0]?.figures.map(({ label }) => label) ?? [],
    rows: rows.toSorted((a, b) => order(a.name, b.name)),
  };
}

interface Larger {
  readonly parts: readonly IndexPart[];
  readonly found: LargerAreaIndex;
}

function wordsOf(context: AtlasContext, index: IndexResult, { parts, found }: Larger): LargerWords {
  const { partCount, rankedCount, lack } = found;
  const counts = {
    ranked: formatCount(context, rankedCount),
    count: formatCount(context, partCount),
  };
  return {
    figures: figuresOf(context, index, { parts, found }),
    counted: partCount === 0 ? "" : say(context, "index.larger.count", counts),
    lack: lack === null ? "" : say(context, `index.lack.${lack}`),
  };
}

function figuresOf(
  context: AtlasContext,
  index: IndexResult,
  { parts, found }: Larger,
): readonly LargerFigure[] {
  const pockets = indexPockets(context, index);
  const inPockets =
    pockets.lack === null
      ? shareOfPeople(parts, (part) => isPocket(pockets, part.found.area))
      : null;
  const score = (value: number | null) => (value === null ? "" : formatScore(context, value));
  const share = (value: number | null) => (value === null ? "" : formatShare(context, value));
  const ranked = index.areas.filter((area) => area.rank !== null).length;
  const rank = (turned: number | null) => rankOfAll(context, turned, ranked);
  const kind = groupKind(index.groups);
  const label = (key: LargerKey) => say(context, `index.larger.${key}`);
  return [
    { label: label("averageScore"), value: score(found.averageScore) },
    { label: label("averageRank"), value: rank(found.averageRank) },
    { label: label("extent"), value: share(found.extent) },
    { label: label("localConcentration"), value: rank(found.localConcentration) },
    { label: label(`mostDeprived.${kind}`), value: share(found.shareMostDeprived) },
    { label: label(`people.${kind}`), value: share(found.peopleMostDeprived) },
    ...(pockets.lack === null ? [{ label: label("pockets"), value: share(inPockets) }] : []),
  ];
}

/** The method turns ranks round; here 1 is the most deprived again, as it is of a single area. */
function rankOfAll(context: AtlasContext, turned: number | null, ranked: number): string {
  if (turned === null) return "";
  const style = { language: languageOf(context), decimals: 0 };
  return say(context, "index.rankShort", {
    rank: formatNumber(ranked + 1 - turned, style),
    count: formatCount(context, ranked),
  });
}

type LargerKey =
  | "averageScore"
  | "averageRank"
  | "extent"
  | "localConcentration"
  | "pockets"
  | `mostDeprived.${GroupKind}`
  | `people.${GroupKind}`;
