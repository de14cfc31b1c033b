import type { StatedNumber } from "../model/stated-number.ts";
import type { TakeUpCounts, TakeUpRate, TakeUpResult } from "../model/take-up.ts";
import { areaOf, indicatorOf } from "../derive/lookup.ts";
import { isValued } from "../model/status.ts";
import { TAKE_UP_STAGES } from "../model/take-up.ts";
import { formatPeriod } from "../scales/format-date.ts";
import { formatPercent } from "../scales/format-number.ts";
import { languageOf, say, textOf, type AtlasContext } from "./context.ts";
import { formatCount } from "./format-count.ts";
import { statusWord } from "./format-value.ts";
import { vocabularyLabel } from "./vocabulary-label.ts";

/** Names whom a funnel is about. */
export function groupLabel(context: AtlasContext, { group }: TakeUpResult): string {
  return vocabularyLabel(context, "group", group);
}

/** Names the place that the whole of a funnel is. */
export function wholeLabel(context: AtlasContext, { whole, complete }: TakeUpResult): string {
  if (whole.area !== null) return textOf(context, areaOf(context.lookup, whole.area).name);
  return say(context, "takeUp.sum", { count: complete });
}

/** Writes people, or why their number is not there. */
export function peopleText(
  context: AtlasContext,
  { value, status }: Pick<StatedNumber, "value" | "status">,
): string {
  if (value === null) return statusWord(context, isValued(status) ? "undefined" : status);
  return formatCount(context, value);
}

/** Writes a rate in per cent, or why there is none. */
export function rateText(
  context: AtlasContext,
  { value, status }: Pick<TakeUpRate, "value" | "status">,
): string {
  if (value === null) return statusWord(context, isValued(status) ? "undefined" : status);
  return formatPercent(value, { language: languageOf(context), decimals: 1 });
}

/** Writes the limits of a rate; nothing where it has none. */
export function limitsText(context: AtlasContext, { lower, upper }: TakeUpRate): string {
  if (lower === null || upper === null) return "";
  const style = { language: languageOf(context), decimals: 1 };
  return say(context, "row.intervalText", {
    lower: formatPercent(lower, style),
    upper: formatPercent(upper, style),
  });
}

/** Says what contradicts itself in the stages. */
export function flagWords(context: AtlasContext, { flags }: TakeUpCounts): readonly string[] {
  return flags.map((flag) =>
    flag === "served-exceeds-recognised"
      ? say(context, "takeUp.flag.served")
      : say(context, "takeUp.flag.recognised"),
  );
}

/** Says what a funnel measures, and of when. */
export function takeUpMeasure(context: AtlasContext, result: TakeUpResult): string {
  const period = formatPeriod(result.period, languageOf(context));
  return say(context, "takeUp.measure", { group: groupLabel(context, result), period });
}

/** Says where the three stages come from, each source once. */
export function takeUpSource(context: AtlasContext, result: TakeUpResult): string {
  const sources = TAKE_UP_STAGES.map((stage) =>
    textOf(context, indicatorOf(context.lookup, result.indicators[stage]).source),
  );
  const line = say(context, "figure.sourceDerived", { source: [...new Set(sources)].join("; ") });
  return result.illustrative ? `${say(context, "note.illustrative")} ${line}` : line;
}
