import type { Indicator } from "../model/indicator.ts";
import type { Figure, FigureTable } from "./figure.ts";
import { lorenzChart } from "../charts/lorenz-chart.ts";
import { areaOf, indicatorOf } from "../derive/lookup.ts";
import { spreadOfCount, type CountSpread } from "../derive/spread-of-count.ts";
import { formatPeriod } from "../scales/format-date.ts";
import { formatNumber, formatPercent } from "../scales/format-number.ts";
import { canon } from "../stats/canon.ts";
import { languageOf, say, textOf, type AtlasContext } from "./context.ts";
import { figureId, type LorenzSpec } from "./figure-spec.ts";
import { formatCount } from "./format-count.ts";
import { sourceLine } from "./indicator-words.ts";

/** Draws how a count of people is spread among the areas of a level, against their population. */
export function lorenzFigure(context: AtlasContext, spec: LorenzSpec): Figure {
  const { lookup } = context;
  const indicator = indicatorOf(lookup, spec.indicator);
  const population = indicatorOf(lookup, lookup.atlas.config.populationIndicator);
  const spread = spreadOfCount(lookup, indicator, spec);
  if (spread === undefined) throw new Error(`missing spread: ${figureId(spec)}`);
  const [title, base] = [textOf(context, indicator.title), textOf(context, population.title)];
  const words = lorenzWords(context, spread, { title, base });
  const id = figureId(spec);
  const picture = (size: string, sizePx: number) =>
    lorenzChart({
      id: `${id}-${size}`,
      title: words.title,
      description: words.description,
      points: spread.points,
      xLabel: say(context, "lorenz.axis", { title: base }),
      yLabel: say(context, "lorenz.axis", { title }),
      equalLabel: say(context, "lorenz.equal"),
      format: (share) => percent(context, share, 0),
      sizePx,
    });
  return {
    id,
    form: "chart",
    kind: "lorenz",
    indicators: [indicator.code, population.code],
    ...words,
    wide: picture("wide", 480),
    narrow: picture("narrow", 354),
    legend: null,
    swatches: [],
    table: lorenzTable(context, spread, { indicator, population }),
    notes: [say(context, "lorenz.note"), ...leftOut(context, spread)],
    source: sourceLine(context, indicator),
    isIllustrative: indicator.illustrative || population.illustrative,
  };
}

function percent(context: AtlasContext, share: number, decimals: number): string {
  return formatPercent(share, { language: languageOf(context), decimals });
}

function leftOut(context: AtlasContext, spread: CountSpread): readonly string[] {
  return spread.leftOut === 0 ? [] : [say(context, "lorenz.leftOut", { count: spread.leftOut })];
}

function lorenzWords(
  context: AtlasContext,
  { period, gini, lowerHalf }: CountSpread,
  names: { readonly title: string; readonly base: string },
) {
  const language = languageOf(context);
  const share = percent(context, lowerHalf, 0);
  const title = say(context, "lorenz.title", { title: names.title, share });
  const subtitle = say(context, "lorenz.subtitle", {
    ...names,
    period: formatPeriod(period, language),
    gini: formatNumber(gini, { language, decimals: 2 }),
  });
  const description = say(context, "lorenz.summary", { measure: subtitle, finding: title });
  return { title, subtitle, description };
}

function lorenzTable(
  context: AtlasContext,
  { areas }: CountSpread,
  { indicator, population }: { indicator: Indicator; population: Indicator },
): FigureTable {
  const { lookup } = context;
  const [title, base] = [textOf(context, indicator.title), textOf(context, population.title)];
  const column = (key: string, label: string) => ({ key, label, isNumber: true });
  const cumulated = (share: number) => ({
    text: percent(context, share, 1),
    value: canon(share * 100),
  });
  return {
    columns: [
      { key: "area", label: say(context, "kind.area"), isNumber: false },
      column("count", title),
      column("people", base),
      column("people_share", say(context, "lorenz.axis", { title: base })),
      column("count_share", say(context, "lorenz.axis", { title })),
    ],
    rows: areas.map(({ area, count, people, point }) => [
      { text: textOf(context, areaOf(lookup, area).name), value: area },
      { text: formatCount(context, count), value: count },
      { text: formatCount(context, people), value: people },
      ...point.map(cumulated),
    ]),
  };
}
