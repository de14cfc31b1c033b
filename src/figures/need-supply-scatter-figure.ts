import type { MessageKey } from "../locales/en.ts";
import type { NeedSupplyCorner, NeedSupplyResult } from "../model/need-supply.ts";
import type { NeedSupplyScatterSpec } from "./figure-spec.ts";
import type { Figure } from "./figure.ts";
import { scatterChart } from "../charts/scatter-chart.ts";
import { areaOf } from "../derive/lookup.ts";
import { needSupplyOf } from "../derive/need-supply.ts";
import { formatNumber } from "../scales/format-number.ts";
import { MINIMUM_AREAS } from "../stats/minimum-areas.ts";
import { languageOf, say, textOf, type AtlasContext } from "./context.ts";
import { figureId } from "./figure-spec.ts";
import { formatCount } from "./format-count.ts";
import { cellMarkNotes } from "./mark-notes.ts";
import { cornerWords } from "./need-supply-corner.ts";
import { needSupplyExtremes } from "./need-supply-extremes.ts";
import { needSupplyTable } from "./need-supply-table.ts";
import { needIndicators, needSupplySource, needSupplyWords } from "./need-supply-words.ts";
import { statedShares } from "./stated-shares.ts";

const FINDINGS: Readonly<Record<string, MessageKey>> = {
  unclear: "needSupply.finding.unclear",
  none: "needSupply.finding.none",
  "weak+": "needSupply.finding.followsWeakly",
  "moderate+": "needSupply.finding.follows",
  "strong+": "needSupply.finding.followsStrongly",
  "weak-": "needSupply.finding.opposesWeakly",
  "moderate-": "needSupply.finding.opposes",
  "strong-": "needSupply.finding.opposesStrongly",
};

/** Draws every area with both sides by its need and its supply, divided at the medians. */
export function needSupplyScatterFigure(
  context: AtlasContext,
  spec: NeedSupplyScatterSpec,
): Figure {
  const result = needSupplyOf(context.lookup, spec.pair);
  const words = needSupplyWords(context, result);
  const title = correspondenceTitle(context, result);
  const measure = say(context, "needSupply.scatter.measure", {
    need: words.need,
    supply: words.measure,
    period: words.period,
  });
  const description = [
    `${measure}.`,
    correspondenceSentence(context, result),
    ...needSupplyExtremes(context, result),
  ].join(" ");
  const table = needSupplyTable(context, result);
  const id = figureId(spec);
  const chart = (size: "wide" | "narrow") =>
    scatterChart({
      id: `${id}-${size}`,
      title,
      description,
      ...scatterContent(context, result),
      widthPx: size === "wide" ? 940 : 354,
      heightPx: size === "wide" ? 460 : 360,
    });
  return {
    id,
    form: "chart",
    kind: "need-supply-scatter",
    indicators: needIndicators(context, result),
    title,
    subtitle: measure,
    description,
    wide: chart("wide"),
    narrow: chart("narrow"),
    legend: null,
    swatches: [],
    table,
    notes: [
      say(context, "needSupply.scatter.read"),
      correspondenceSentence(context, result),
      ...cellMarkNotes(context, table),
    ],
    source: needSupplySource(context, result),
    isIllustrative: result.illustrative,
  };
}

/** Says in words how far supply goes with need; nothing is said of too few areas. */
export function correspondenceTitle(context: AtlasContext, result: NeedSupplyResult): string {
  const { correspondence, correlation } = result;
  if (correspondence === null) return say(context, "needSupply.finding.few");
  const sign = (correlation ?? 0) < 0 ? "-" : "+";
  const key = FINDINGS[correspondence] ?? FINDINGS[`${correspondence}${sign}`];
  return say(context, key ?? "needSupply.finding.none");
}

/** Gives the correlation with its limits and the number of areas, or why there is none. */
export function correspondenceSentence(context: AtlasContext, result: NeedSupplyResult): string {
  const { areas } = needSupplyWords(context, result);
  const { correlation, correlationLimits, compared } = result;
  if (correlation === null || correlationLimits === null) {
    const minimum = formatCount(context, MINIMUM_AREAS.correlation);
    return say(context, "needSupply.correlationNone", {
      minimum,
      count: formatCount(context, compared),
      areas,
    });
  }
  const style = { language: languageOf(context), decimals: 2, sign: "always" as const };
  return say(context, "needSupply.correlationInterval", {
    rho: formatNumber(correlation, style),
    lower: formatNumber(correlationLimits.lower, style),
    upper: formatNumber(correlationLimits.upper, style),
    ...statedShares(context),
    count: formatCount(context, compared),
    areas,
  });
}

function scatterContent(context: AtlasContext, result: NeedSupplyResult) {
  const words = needSupplyWords(context, result);
  const median = (value: number | null, format: (value: number) => string) =>
    value === null
      ? []
      : [{ value, label: say(context, "needSupply.median", { value: format(value) }) }];
  const corner = (name: NeedSupplyCorner) => cornerWords(context, result, name);
  return {
    points: result.areas.flatMap(({ area, need, supply, cell }) =>
      need === null || supply === null || cell === null
        ? []
        : [
            {
              code: area,
              label: textOf(context, areaOf(context.lookup, area).name),
              x: supply,
              y: result.isReversed ? -need : need,
              className: `b${Math.floor(cell / 3) + 1}${(cell % 3) + 1} s-ink`,
            },
          ],
    ),
    xLabel: words.measure,
    yLabel: result.isReversed
      ? say(context, "needSupply.reversed", { need: words.need })
      : words.need,
    xFormat: words.formatSupply,
    yFormat: (value: number) => words.formatNeed(result.isReversed ? -value : value),
    xDivides: median(result.supplyCut, words.formatSupply),
    yDivides: median(
      result.isReversed && result.needCut !== null ? -result.needCut : result.needCut,
      (value) => words.formatNeed(result.isReversed ? -value : value),
    ),
    quadrants: {
      highLeft: corner("high-need/low-supply"),
      highRight: corner("high-need/high-supply"),
      lowLeft: corner("low-need/low-supply"),
      lowRight: corner("low-need/high-supply"),
    },
  };
}
