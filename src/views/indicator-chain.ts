import type { Markup } from "../markup/html.ts";
import { bullet } from "../charts/bullet.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import {
  OBJECTIVE_INDICATOR_TYPES,
  type Objective,
  type ObjectiveIndicator,
} from "../model/plan.ts";
import { formatDate } from "../scales/format-date.ts";
import { formatNumber } from "../scales/format-number.ts";

export interface ChainItem {
  readonly title: string;
  readonly latest: string | null;
  /** The way from baseline to target; null where one of the three numbers is missing. */
  readonly bullet: Markup | null;
  readonly baseline: string;
  readonly target: string;
  readonly evidenceHref: string | null;
}

export interface ChainLink {
  readonly title: string;
  readonly question: string;
  readonly items: readonly ChainItem[];
}

/** An objective's indicators: in the four links of the chain, and those whose type is not stated. */
export interface IndicatorChain {
  readonly links: readonly ChainLink[];
  readonly untyped: readonly ChainItem[];
  readonly isTyped: boolean;
}

/** Lays out the chain from input to outcome; what the plan does not type stays outside of it. */
export function indicatorChain(context: AtlasContext, objective: Objective): IndicatorChain {
  const items = (type: ObjectiveIndicator["type"]) =>
    objective.indicators
      .filter((indicator) => indicator.type === type)
      .map((indicator) => chainItem(context, indicator));
  return {
    links: OBJECTIVE_INDICATOR_TYPES.map((type) => ({
      title: say(context, `chain.${type}`),
      question: say(context, `chain.${type}.question`),
      items: items(type),
    })),
    untyped: items(null),
    isTyped: objective.indicators.some(({ type }) => type !== null),
  };
}

function chainItem(context: AtlasContext, indicator: ObjectiveIndicator): ChainItem {
  const language = languageOf(context);
  const unit = textOf(context, indicator.unit);
  const notStated = say(context, "plan.notStated");
  const words = (point: { readonly value: number; readonly date: string } | null | undefined) =>
    point == null
      ? null
      : say(context, "chain.dated", {
          value: `${formatNumber(point.value, { language, decimals: 0 })} ${unit}`.trim(),
          date: formatDate(point.date, language),
        });
  const code = indicator.atlasIndicator;
  return {
    title: textOf(context, indicator.title),
    bullet: bullet({
      baseline: indicator.baseline?.value ?? null,
      target: indicator.targets.at(-1)?.value ?? null,
      latest: latestOf(indicator)?.value ?? null,
      className: "f-better",
    }),
    latest: words(latestOf(indicator)),
    baseline: words(indicator.baseline) ?? notStated,
    target: words(indicator.targets.at(-1)) ?? notStated,
    evidenceHref: code === null ? null : hrefOf(context, address.indicator(language, code)),
  };
}

function latestOf({ readings }: ObjectiveIndicator) {
  return readings.toSorted((a, b) => (a.date < b.date ? -1 : 1)).at(-1);
}
