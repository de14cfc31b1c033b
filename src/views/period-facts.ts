import type { Indicator } from "../model/indicator.ts";
import type { Period } from "../model/period.ts";
import { rememberedBy } from "../derive/remembered.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { symbolAfter } from "../figures/format-value.ts";
import { periodWords } from "../figures/indicator-words.ts";
import { address } from "../markup/address.ts";

/** Of what rows of areas are told. */
export interface PeriodRequest {
  readonly indicator: Indicator;
  readonly period: Period;
}

/** Words an indicator in a period: what the rows of all areas have in common. */
export const periodFacts = rememberedBy(
  ({ indicator, period }: PeriodRequest) => `${indicator.code}|${period}`,
  (context: AtlasContext, { indicator, period }) => {
    const unit = textOf(context, indicator.unit);
    const periodText = periodWords(context, indicator, period);
    const illustrative = indicator.illustrative ? say(context, "note.illustrative") : "";
    return {
      title: textOf(context, indicator.title),
      href: hrefOf(context, address.indicator(languageOf(context), indicator.code)),
      unit,
      periodText,
      meta: [unit, periodText, textOf(context, indicator.source), illustrative]
        .filter(Boolean)
        .join(" · "),
      symbol: symbolAfter(context, indicator),
    };
  },
);
