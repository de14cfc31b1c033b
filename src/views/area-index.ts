import type { Markup } from "../markup/html.ts";
import type { Area } from "../model/area.ts";
import type { IndexArea, IndexResult } from "../model/composite-index.ts";
import { contributionBars } from "../charts/contribution-bars.ts";
import { indexAreaOf, type PlacedIndexArea } from "../derive/index-area-of.ts";
import { indexContributions } from "../derive/index-contributions.ts";
import { areaOf, levelOf } from "../derive/lookup.ts";
import { asked } from "../figures/asked.ts";
import { hrefOf, languageOf, lowered, say, textOf, type AtlasContext } from "../figures/context.ts";
import { formatCount } from "../figures/format-count.ts";
import { statusWord } from "../figures/format-value.ts";
import { groupKind } from "../figures/index-classes.ts";
import { indexPockets, isPocket } from "../figures/index-pockets.ts";
import { formatScore, indexMeasure } from "../figures/index-words.ts";
import { rankWords } from "../figures/rank-words.ts";
import { address } from "../markup/address.ts";
import { formatShare } from "./format-share.ts";
import { largerWords, type LargerFigure } from "./index-larger.ts";
import { noScoreWords } from "./no-score-words.ts";

/** What must be known to read the figures of a larger area. */
const LARGER_WORDS = [
  "index.higherMore",
  "index.larger.rankText",
  "index.larger.extentText",
  "index.larger.concentrationText",
] as const;

/** What the index says of an area: as one of those ranked, or as the sum of them. */
export interface AreaIndex {
  readonly title: string;
  readonly href: string;
  readonly sentences: readonly string[];
  readonly figures: readonly LargerFigure[];
  readonly chart: { readonly title: string; readonly wide: Markup; readonly narrow: Markup } | null;
  readonly note: string;
}

/** Lays out the deprivation of an area, by its code; null where the index says nothing of it. */
export const areaIndex = asked("index", (context, code): AreaIndex | null => {
  const area = areaOf(context.lookup, code);
  const { indexResult: index } = context.lookup.atlas;
  if (index === null) return null;
  const placed = indexAreaOf(index, area.code);
  const common = {
    title: indexMeasure(context, index),
    href: hrefOf(context, address.compositeIndex(languageOf(context), index.id)),
    note: index.illustrative ? say(context, "note.illustrative") : "",
  };
  if (placed !== undefined) return { ...common, ...ofRanked(context, index, { area, placed }) };
  const { figures, counted, lack } = largerWords(context, index, area);
  if (counted === "") return null;
  const known = figures.filter(({ value }) => value !== "");
  const higher = known.length === 0 ? [] : LARGER_WORDS.map((key) => say(context, key));
  return {
    ...common,
    sentences: [`${counted}.`, ...(lack === "" ? [] : [`${lack}.`]), ...higher],
    figures: known,
    chart: null,
  };
});

interface Ranked {
  readonly area: Area;
  readonly placed: PlacedIndexArea;
}

type RankedWords = Pick<AreaIndex, "sentences" | "figures" | "chart">;

function ofRanked(context: AtlasContext, index: IndexResult, ranked: Ranked): RankedWords {
  const { found } = ranked.placed;
  const { score } = found;
  if (score === null) {
    const reason = noScoreWords(context, found);
    return {
      sentences: [say(context, "area.index.noScore", { reason })],
      figures: [],
      chart: null,
    };
  }
  return {
    sentences: sentences(context, index, ranked),
    figures: rankedFigures(context, index, ranked),
    chart: chart(context, index, ranked),
  };
}

function sentences(
  context: AtlasContext,
  index: IndexResult,
  { placed, area }: Ranked,
): readonly string[] {
  const { found } = placed;
  const pockets = indexPockets(context, index);
  return [
    rankSentence(context, index, placed),
    ...intervalSentences(context, found),
    ...(found.group === null ? [noGroups(context, index, placed)] : []),
    ...(isPocket(pockets, area.code) ? [say(context, "area.index.pocket")] : []),
    ...missingSentences(context, index, found),
    say(context, "area.index.relative"),
  ];
}

/** A withheld domain has numbers, one without data has none: each has its own sentence. */
function missingSentences(
  context: AtlasContext,
  { domains }: IndexResult,
  found: IndexArea,
): readonly string[] {
  const missing = domains.flatMap(({ id, title }, i) =>
    found.missingDomains.includes(id)
      ? [{ title: textOf(context, title), status: found.domains[i]?.status ?? "missing" }]
      : [],
  );
  const [withheld, others] = [true, false].map((isWithheld) =>
    missing
      .filter(({ status }) => (status === "suppressed") === isWithheld)
      .map(({ title }) => title)
      .join(" · "),
  );
  return [
    ...(withheld ? [say(context, "area.index.withheld", { domains: withheld })] : []),
    ...(others ? [say(context, "area.index.missing", { domains: others })] : []),
  ];
}

function rankSentence(
  context: AtlasContext,
  index: IndexResult,
  { found, rankedCount, isTied }: PlacedIndexArea,
): string {
  const areas = textOf(context, levelOf(context.lookup, index.level).plural);
  return say(context, "area.index.rank", {
    rank: rankWords(context, { rank: found.rank, isTied }),
    count: formatCount(context, rankedCount),
    areas: lowered(context, areas),
  });
}

function intervalSentences(
  context: AtlasContext,
  { rankLower, rankUpper }: IndexArea,
): readonly string[] {
  if (rankLower === null || rankUpper === null) return [say(context, "area.index.noInterval")];
  const [lower, upper] = [formatCount(context, rankLower), formatCount(context, rankUpper)];
  return rankLower === rankUpper
    ? [say(context, "area.index.firm")]
    : [say(context, "area.index.interval", { lower, upper })];
}

function noGroups(
  context: AtlasContext,
  { groups }: IndexResult,
  { rankedCount }: PlacedIndexArea,
): string {
  const count = formatCount(context, rankedCount);
  return say(context, "index.noGroups", { count, groups: formatCount(context, groups) });
}

function rankedFigures(
  context: AtlasContext,
  index: IndexResult,
  { placed: { found, rankedCount, isTied } }: Ranked,
): readonly LargerFigure[] {
  const { groups } = index;
  const { group } = found;
  const rank = rankWords(context, { rank: found.rank, isTied });
  const count = formatCount(context, rankedCount);
  const place = { rank: formatCount(context, group ?? 0), count: formatCount(context, groups) };
  return [
    { label: say(context, "table.rank"), value: say(context, "index.rankShort", { rank, count }) },
    { label: say(context, "index.score"), value: formatScore(context, found.score ?? 0) },
    ...(group === null
      ? []
      : [
          {
            label: say(context, `index.groupColumn.${groupKind(groups)}`),
            value: say(context, "index.rankShort", place),
          },
        ]),
  ];
}

/** The sheets of the chart: a page, a phone. In px. */
const WIDTHS = { wide: 620, narrow: 340 } as const;

function chart(
  context: AtlasContext,
  index: IndexResult,
  { area, placed }: Ranked,
): AreaIndex["chart"] {
  const { index: declaration } = context.lookup.atlas;
  if (declaration === null) return null;
  const parts = indexContributions(index, declaration, placed.found);
  if (parts.length === 0) return null;
  const name = textOf(context, area.name);
  const title = say(context, "area.index.chart", { name });
  const picture = (size: keyof typeof WIDTHS) =>
    contributionBars({
      id: `area-index-${size}`,
      title,
      description: say(context, "area.index.chartText"),
      domains: index.domains.map(({ id, title }, i) => {
        const part = parts.find(({ domain }) => domain === id);
        return {
          label: textOf(context, title),
          value: part?.points ?? null,
          share: part?.share ?? null,
          benchmark: null,
          reason: statusWord(context, placed.found.domains[i]?.status ?? "missing"),
        };
      }),
      areaLabel: name,
      benchmarkLabel: "",
      format: (value) => formatScore(context, value),
      shareFormat: (share) => formatShare(context, share),
      widthPx: WIDTHS[size],
      mirrored: context.locale.direction === "rtl",
    });
  return { title, wide: picture("wide"), narrow: picture("narrow") };
}
