import type { Figure } from "../figures/figure.ts";
import type { LevelId } from "../model/area.ts";
import { levelOf, levelsOf, membersOf, periodsOf } from "../derive/lookup.ts";
import { lorenzSpec } from "../figures/chart-specs.ts";
import { hrefOf, languageOf, say, textOf, wordsOf, type AtlasContext } from "../figures/context.ts";
import { figureOf, type PageContext } from "../figures/figure-of.ts";
import { figureId } from "../figures/figure-spec.ts";
import { mapSpec } from "../figures/figure-specs.ts";
import { furtherMapSpecs } from "../figures/further-map-specs.ts";
import { measureLine, periodWords } from "../figures/indicator-words.ts";
import { address } from "../markup/address.ts";
import { changeSince, type Indicator } from "../model/indicator.ts";
import { indicatorNoteHtml } from "./area-note.ts";
import { breakdownTables } from "./breakdown-tables.ts";
import { citation } from "./citation.ts";
import { correctionNotices } from "./correction-notices.ts";
import { indicatorDataset } from "./dataset-description.ts";
import { definitionRows } from "./definition-rows.ts";
import { indicatorFacts, indicatorKey } from "./indicator-facts.ts";
import { indicatorWords } from "./indicator-words.ts";
import { mainLevel } from "./main-level.ts";
import { optionalFigure } from "./optional-figure.ts";
import { placedFigure, placedMap, type PlacedFigure } from "./placed-figure.ts";
import { rankingTable } from "./ranking-table.ts";
import { shell, type Link } from "./shell.ts";

/** A longer table beside the ranking stands on the page of its figure only. */
const MOST_ROWS = 120;

/** Of a level with more areas than this a page draws one map, and names the others. */
const MOST_DRAWN_AGAIN = 300;

export type IndicatorView = ReturnType<typeof indicatorView>;

/** Lays out the page of an indicator at a level; the main page is that of its lowest level. */
export function indicatorView(context: PageContext, indicator: Indicator, level: LevelId) {
  const { lookup } = context;
  const language = languageOf(context);
  const period = periodsOf(lookup, indicator.code, level).at(-1) ?? "";
  const path = (other: string) => indicatorPath(context, { indicator, level, language: other });
  const trendId = figureId({ kind: "trend", indicator: indicator.code, level, period, areas: [] });
  const spec = mapSpec(lookup, indicator, level);
  const trend = context.figures.get(trendId);
  const furtherSpecs = spec === undefined ? [] : furtherMapSpecs(lookup, indicator, spec);
  const isCrowd = membersOf(lookup, level).length > MOST_DRAWN_AGAIN;
  const curve = lorenzSpec(lookup, indicator, level);
  const spread = optionalFigure(context, curve, trend === undefined ? 2 : 3);
  const firstNumber = (trend === undefined ? 2 : 3) + (spread === null ? 0 : 1);
  const furtherMaps = furtherSpecs.map((further, i) =>
    placedFigure(context, figureOf(context, figureId(further)), firstNumber + i),
  );
  const breakdowns = breakdownTables(context, indicator, level);
  const domain = lookup.atlas.config.domains.find(({ id }) => id === indicator.domain);
  return {
    words: indicatorWords(context, {
      hasBreakdown: breakdowns.length > 0,
      hasFurtherMaps: furtherMaps.length > 0,
    }),
    shell: indicatorShell(context, indicator, level),
    opening: {
      kicker: {
        strong: say(context, "indicator.kicker"),
        rest: domain === undefined ? "" : textOf(context, domain.title),
      },
      title: openingTitle(context, indicator, period),
      key: indicatorKey(context, { indicator, level, period }),
      facts: indicatorFacts(context, { indicator, level, period }),
    },
    corrections: correctionNotices(context, { indicators: [indicator.code] }),
    levels: levelLinks(context, indicator, level),
    map: spec === undefined ? null : placedMap(context, figureOf(context, figureId(spec)), 1),
    ranking: rankingTable(context, indicator, { level, period }),
    breakdowns,
    trend: trend === undefined ? null : placedFigure(context, trend, 2),
    spread,
    isSpreadBare: (spread?.figure.table.rows.length ?? 0) > MOST_ROWS,
    furtherMaps: isCrowd ? [] : furtherMaps,
    furtherLinks: isCrowd ? furtherMaps.flatMap(({ page, figure }) => pageLink(page, figure)) : [],
    oneYear: oneYearWords(context, indicator, period),
    definition: definitionRows(context, indicator, level),
    note: indicatorNoteHtml(context, indicator.code),
    quality: wordsOf(context, indicator.quality),
    downloads: indicatorDownloads(context, indicator),
    citation: citation(context, {
      title: measureLine(context, indicator, period),
      path: path(language),
    }),
  };
}

function pageLink(page: PlacedFigure["page"], { title }: Figure): readonly Link[] {
  return page === null ? [] : [{ label: title, href: page.href }];
}

/** Gives the path of an indicator: its lowest level has the short address. */
export function indicatorPath(
  context: AtlasContext,
  { indicator, level, language }: { indicator: Indicator; level: LevelId; language: string },
): string {
  return level === mainLevel(context, indicator)
    ? address.indicator(language, indicator.code)
    : address.indicatorLevel(language, indicator.code, level);
}

function indicatorDownloads(context: AtlasContext, { code }: Indicator): readonly Link[] {
  const language = languageOf(context);
  return [
    {
      label: say(context, "indicator.csv"),
      href: hrefOf(context, address.indicatorCsv(code)),
    },
    {
      label: say(context, "indicator.excel"),
      href: hrefOf(context, address.indicatorExcel(code, language)),
    },
    { label: "XLSX", href: hrefOf(context, address.indicatorXlsx(code, language)) },
    { label: "JSON-stat", href: hrefOf(context, address.indicatorJson(code)) },
    { label: say(context, "data.dictionary"), href: hrefOf(context, address.dictionary()) },
  ];
}

function indicatorShell(context: PageContext, indicator: Indicator, level: LevelId) {
  const period = periodsOf(context.lookup, indicator.code, level).at(-1) ?? "";
  const all = hrefOf(context, address.section(languageOf(context), "indicators"));
  return shell(context, {
    path: (language) => indicatorPath(context, { indicator, level, language }),
    title: pageTitle(context, indicator, level),
    description: indicatorKey(context, { indicator, level, period }),
    section: "indicators",
    kind: "indicator",
    dataset: indicatorDataset(context, indicator),
    crumbs: [
      { label: say(context, "nav.indicators"), href: all },
      { label: textOf(context, indicator.title), href: null },
    ],
  });
}

function oneYearWords(context: AtlasContext, indicator: Indicator, period: string): string {
  if (period === "") return say(context, "status.missing");
  return say(context, "indicator.oneYear", { period: periodWords(context, indicator, period) });
}

/** The title names its period, unless it says since when already, as changes do. */
function openingTitle(context: AtlasContext, indicator: Indicator, period: string): string {
  const title = textOf(context, indicator.title);
  const isChange = changeSince(indicator) !== null;
  return isChange ? title : `${title} ${periodWords(context, indicator, period)}`;
}

/** Pages of larger areas name their level, so that no two pages share a title. */
function pageTitle(context: AtlasContext, indicator: Indicator, level: LevelId): string {
  const title = textOf(context, indicator.title);
  const isLowest = mainLevel(context, indicator) === level;
  if (isLowest) return title;
  return `${title} · ${textOf(context, levelOf(context.lookup, level).plural)}`;
}

function levelLinks(
  context: AtlasContext,
  indicator: Indicator,
  level: LevelId,
): readonly (Link & { readonly isCurrent: boolean })[] {
  const language = languageOf(context);
  return levelsOf(context.lookup, indicator.code).map(({ id, plural }) => ({
    label: textOf(context, plural),
    href: hrefOf(context, indicatorPath(context, { indicator, level: id, language })),
    isCurrent: id === level,
  }));
}
