import type { Area } from "../model/area.ts";
import type { Indicator } from "../model/indicator.ts";
import { comparedPart } from "../derive/comparison.ts";
import { indexAreaOf } from "../derive/index-area-of.ts";
import { areaOf, levelOf, periodsOf } from "../derive/lookup.ts";
import { asked } from "../figures/asked.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { formatCount } from "../figures/format-count.ts";
import { indexMeasure } from "../figures/index-words.ts";
import { rankWords } from "../figures/rank-words.ts";
import { address } from "../markup/address.ts";
import { absoluteUrl } from "../markup/url.ts";
import { DAGGER } from "../model/dagger.ts";
import { PROVISIONAL_MARK } from "../model/provisional-mark.ts";
import { benchmarkOf } from "./benchmark-of.ts";
import { noScoreWords } from "./no-score-words.ts";
import { periodFacts } from "./period-facts.ts";
import { rowFacts, rowFindings } from "./row-facts.ts";

/**
 * Gathers the numbers of a profile as plain data, each as it is and as the profile prints it, so that
 * whoever puts areas side by side shows the same words.
 */
export function areaRecord(context: AtlasContext, area: Area) {
  const { lookup } = context;
  const { config, indicators } = lookup.atlas;
  const language = languageOf(context);
  const benchmark = benchmarkOf(context, area);
  const shown = indicators.filter(({ code }) => periodsOf(lookup, code, area.level).length > 0);
  const path = address.area(language, area);
  return {
    format: "chora-area",
    version: 1,
    language,
    edition: config.edition,
    licence: config.publisher.licence,
    area: {
      code: area.code,
      key: `${area.level}/${area.slug}`,
      name: textOf(context, area.name),
      level: textOf(context, levelOf(lookup, area.level).name),
      parent: area.parent === null ? "" : textOf(context, areaOf(lookup, area.parent).name),
      href: hrefOf(context, path),
      url: absoluteUrl(config.site, config.base, path),
    },
    benchmark: benchmark === null ? null : textOf(context, benchmark.name),
    index: indexRecord(context, area.code),
    domains: config.domains
      .map(({ title, id }) => ({
        title: textOf(context, title),
        indicators: shown
          .filter(({ domain }) => domain === id)
          .map((indicator) => indicatorRecord(context, { indicator, area, benchmark })),
      }))
      .filter((domain) => domain.indicators.length > 0),
  };
}

function indicatorRecord(
  context: AtlasContext,
  request: {
    readonly indicator: Indicator;
    readonly area: Area;
    readonly benchmark: Area | null;
  },
) {
  const { indicator } = request;
  const findings = rowFindings(context, request);
  const { period, observation, compared } = findings;
  const { unit, periodText } = periodFacts(context, { indicator, period });
  const isCompared = compared !== null && compared.flag !== "not-compared";
  const { title, href, value, symbol, status, marks, interval, comparison, absentBenchmark } =
    rowFacts(context, request, findings);
  return {
    code: indicator.code,
    title,
    href,
    unit,
    period,
    periodText,
    value: observation?.value ?? null,
    text: value,
    symbol,
    status,
    lower: observation?.lower ?? null,
    upper: observation?.upper ?? null,
    interval,
    comparedArea: isCompared ? (request.benchmark?.code ?? null) : null,
    comparedPart: isCompared ? comparedPart(compared) : null,
    comparedValue: isCompared ? compared.benchmarkValue : null,
    comparison:
      comparison === null ? absentBenchmark : `${comparison.label} · ${comparison.benchmark}`,
    isDaggered: marks.includes(DAGGER),
    isProvisional: marks.includes(PROVISIONAL_MARK),
  };
}

/** Gives the place of an area, by its code, in the index; null where it has none. */
export const indexRecord = asked("index-record", (context, code) => {
  const { indexResult: index } = context.lookup.atlas;
  const placed = index === null ? undefined : indexAreaOf(index, code);
  if (index === null || placed === undefined) return null;
  const { found, rankedCount, isTied } = placed;
  const { score, rank, rankLower, rankUpper, group, status } = found;
  const place = {
    rank: rankWords(context, { rank, isTied }),
    count: formatCount(context, rankedCount),
  };
  return {
    title: indexMeasure(context, index),
    href: hrefOf(context, address.compositeIndex(languageOf(context), index.id)),
    text: rank === null ? noScoreWords(context, found) : say(context, "index.rankShort", place),
    score,
    rank,
    rankLower,
    rankUpper,
    group,
    status,
    illustrative: index.illustrative,
  };
});
