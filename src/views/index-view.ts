import type { PageContext } from "../figures/figure-of.ts";
import type { IndexDeclaration, IndexResult } from "../model/composite-index.ts";
import { indexRanking } from "../derive/index-area-of.ts";
import { RANKING_ENDS, WHOLE_RANKING } from "../derive/index-lists.ts";
import { areaOf, levelOf } from "../derive/lookup.ts";
import { hrefOf, languageOf, lowered, say, textOf, type AtlasContext } from "../figures/context.ts";
import { figureId } from "../figures/figure-spec.ts";
import { formatCount } from "../figures/format-count.ts";
import { indexPockets, isPocket } from "../figures/index-pockets.ts";
import { indexMeasure } from "../figures/index-words.ts";
import { namesList } from "../figures/names-list.ts";
import { address } from "../markup/address.ts";
import { citation } from "./citation.ts";
import { correctionNotices } from "./correction-notices.ts";
import { indexDomains } from "./index-domains.ts";
import { indexLarger } from "./index-larger.ts";
import { indexListLinks } from "./index-list-links.ts";
import { indexInputs, indexParameters } from "./index-method.ts";
import { indexTable } from "./index-rows.ts";
import { indexSensitivity } from "./index-sensitivity.ts";
import { pageDescription } from "./page-description.ts";
import { placedFigure } from "./placed-figure.ts";
import { plateNumbers } from "./plate-number.ts";
import { shell } from "./shell.ts";
import { sourcesOf } from "./sources.ts";

export type IndexView = ReturnType<typeof indexView>;

/** Lays out the page of the composite index. */
export function indexView(context: PageContext, index: IndexResult) {
  const declaration = declarationOf(context);
  const path = (language: string) => address.compositeIndex(language, index.id);
  const map = context.figures.get(figureId({ kind: "index-map", index: index.id }));
  const larger = indexLarger(context, index);
  const key = keySentence(context, index);
  return {
    words: indexWords(context, index, larger.length > 0),
    shell: shell(context, {
      path,
      title: textOf(context, index.title),
      description: pageDescription(context, key, index.illustrative),
      section: "index",
      kind: "page",
    }),
    corrections: correctionNotices(context, {
      indicators: index.inputs.map(({ indicator }) => indicator),
    }),
    opening: {
      kicker: { strong: say(context, "index.kicker"), rest: kickerRest(context, index) },
      title: indexMeasure(context, index),
      key,
      illustrative: index.illustrative ? say(context, "note.illustrative") : "",
      facts: facts(context, index),
    },
    map: map === undefined ? null : placedFigure(context, map, 1),
    ranking: ranking(context, index),
    larger,
    domains: indexDomains(context, declaration, index),
    sensitivity: indexSensitivity(context, declaration, index),
    inputs: indexInputs(context, index),
    parameters: indexParameters(context, declaration),
    sources: sourcesOf(context, index.level),
    downloads: [
      { label: say(context, "index.csv"), href: hrefOf(context, address.indexCsv(index.id)) },
      { label: say(context, "data.dictionary"), href: hrefOf(context, address.dictionary()) },
    ],
    citation: citation(context, {
      title: indexMeasure(context, index),
      path: path(languageOf(context)),
    }),
  };
}

function declarationOf({ lookup }: AtlasContext): IndexDeclaration {
  const { index } = lookup.atlas;
  if (index === null) throw new Error("missing declaration: index");
  return index;
}

function kickerRest(context: AtlasContext, { level }: IndexResult): string {
  return textOf(context, levelOf(context.lookup, level).plural);
}

function keySentence(context: AtlasContext, index: IndexResult): string {
  const first = index.areas.filter(({ rank }) => rank === 1);
  const ranked = rankedCount(index);
  if (ranked === 0) return say(context, "index.keyNone");
  if (first.length === ranked && ranked > 1) return say(context, "index.allEqual");
  return say(context, "index.key", {
    count: formatCount(context, ranked),
    areas: lowered(context, textOf(context, levelOf(context.lookup, index.level).plural)),
    names: namesList(
      context,
      first.map(({ area }) => textOf(context, areaOf(context.lookup, area).name)),
    ),
  });
}

function rankedCount({ areas }: IndexResult): number {
  return areas.filter(({ rank }) => rank !== null).length;
}

function facts(context: AtlasContext, index: IndexResult) {
  const ranked = rankedCount(index);
  const fact = (value: number, label: string) => ({ value: formatCount(context, value), label });
  const pockets = indexPockets(context, index);
  const inPockets = index.areas.filter(({ area }) => isPocket(pockets, area)).length;
  return [
    fact(ranked, say(context, "index.facts.ranked")),
    fact(index.areas.length - ranked, say(context, "index.facts.without")),
    ...(index.domains.length > 0
      ? [fact(index.domains.length, say(context, "index.facts.domains"))]
      : []),
    ...(pockets.lack === null ? [fact(inPockets, say(context, "index.facts.pockets"))] : []),
  ];
}

function ranking(context: AtlasContext, index: IndexResult) {
  const all = indexRanking(index);
  const ranked = all.filter(({ found }) => found.rank !== null);
  const isWhole = all.length <= WHOLE_RANKING;
  const ends = RANKING_ENDS;
  const count = formatCount(context, ends);
  const part = (key: "top" | "bottom", areas: typeof all) => ({
    title: say(context, `index.ranking.${key}`, { count }),
    table: indexTable(context, index, areas),
  });
  return {
    notes: rankingNotes(context, index),
    tables: isWhole
      ? [{ title: "", table: indexTable(context, index, all) }]
      : [part("top", ranked.slice(0, ends)), part("bottom", ranked.slice(-ends))],
    lists: indexListLinks(context, index),
    csv: isWhole
      ? null
      : {
          label: say(context, "index.ranking.all", { count: formatCount(context, all.length) }),
          href: hrefOf(context, address.indexCsv(index.id)),
        },
  };
}

function rankingNotes(context: AtlasContext, index: IndexResult): readonly string[] {
  const ranked = rankedCount(index);
  const hasGroups = index.areas.some(({ group }) => group !== null);
  const hasIntervals = index.areas.some(({ rankLower }) => rankLower !== null);
  const counts = {
    count: formatCount(context, ranked),
    groups: formatCount(context, index.groups),
  };
  return [
    say(context, "index.rankNote"),
    ...(hasIntervals ? [say(context, "index.intervalNote")] : []),
    ...(hasGroups ? [] : [say(context, "index.noGroups", counts)]),
  ];
}

function indexWords(context: AtlasContext, index: IndexResult, hasLarger: boolean) {
  const plates = [
    "ranking",
    ...(hasLarger ? (["larger"] as const) : []),
    ...(index.domains.length > 0 ? (["domains"] as const) : []),
    "sensitivity",
    "reading",
    "method",
    "sources",
  ] as const;
  return {
    numbers: plateNumbers(context, plates),
    ranking: say(context, "indicator.plate.ranking"),
    byParent: say(context, "index.ranking.byParent"),
    larger: say(context, "index.plate.larger"),
    largerNote: say(context, "index.plate.largerNote"),
    largerText: LARGER_TEXTS.map((key) => say(context, `index.larger.${key}`)),
    domains: say(context, "index.plate.domains"),
    sensitivity: say(context, "index.plate.sensitivity"),
    reading: say(context, "index.plate.reading"),
    readings: READINGS.map((key) => say(context, `index.read.${key}`)),
    method: say(context, "index.plate.method"),
    sources: say(context, "plate.sources"),
  };
}

const LARGER_TEXTS = ["rankText", "extentText", "concentrationText"] as const;
const READINGS = ["relative", "ratio", "people", "rich", "issues"] as const;
