import type { ObjectiveIndicator } from "../model/plan.ts";
import { indicatorOf } from "../derive/lookup.ts";
import { formatDate } from "../scales/format-date.ts";
import { formatNumber } from "../scales/format-number.ts";
import { canon } from "../stats/canon.ts";
import { languageOf, textOf, type AtlasContext } from "./context.ts";

/** A value of an indicator of a plan with its unit, and its day. */
export interface DatedWords {
  readonly value: string;
  readonly date: string;
}

/** Writes a value of an indicator of a plan as the atlas does that measures it, else as the plan. */
export function planValueWords(
  context: AtlasContext,
  indicator: ObjectiveIndicator,
  point: { readonly value: number; readonly date: string },
): DatedWords {
  const { lookup } = context;
  const { atlasIndicator } = indicator;
  const language = languageOf(context);
  const isKnown = atlasIndicator !== null && lookup.indicatorByCode.has(atlasIndicator);
  const measured = isKnown ? indicatorOf(lookup, atlasIndicator) : undefined;
  const decimals = measured?.decimals ?? statedDecimals(indicator);
  const unit = textOf(context, indicator.unit) || textOf(context, measured?.unit ?? {});
  return {
    value: `${formatNumber(point.value, { language, decimals })} ${unit}`.trim(),
    date: formatDate(point.date, language),
  };
}

/** The most decimals with which the plan writes a number of the indicator: all get the same. */
function statedDecimals({ baseline, targets, readings }: ObjectiveIndicator): number {
  const points = [...(baseline === null ? [] : [baseline]), ...targets, ...readings];
  const counts = points.map(({ value }) => String(canon(value)).split(".")[1]?.length ?? 0);
  return Math.min(Math.max(0, ...counts), 3);
}
