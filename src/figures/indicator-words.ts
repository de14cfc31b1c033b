import type { Period } from "../model/period.ts";
import { changeSince, type Indicator } from "../model/indicator.ts";
import { formatPeriod } from "../scales/format-date.ts";
import { languageOf, say, textOf, type AtlasContext } from "./context.ts";

/**
 * Says what is measured: title, unit and period ("Mean age, years, 2021"). An indicator without a
 * number has no period.
 */
export function measureLine(context: AtlasContext, indicator: Indicator, period: Period): string {
  const [title, unit] = [textOf(context, indicator.title), textOf(context, indicator.unit)];
  if (period === "") return say(context, "figure.measureUndated", { title, unit });
  return say(context, "figure.measure", {
    title,
    unit,
    period: periodWords(context, indicator, period),
  });
}

/** Writes the period of an indicator; a change names both its ends ("2018–2021"). */
export function periodWords(context: AtlasContext, indicator: Indicator, period: Period): string {
  const language = languageOf(context);
  const since = changeSince(indicator);
  const end = formatPeriod(period, language);
  return since === null ? end : `${formatPeriod(since, language)}–${end}`;
}

/** Says where the numbers come from and, for computed ones, that they are computed. */
export function sourceLine(context: AtlasContext, indicator: Indicator): string {
  const source = textOf(context, indicator.source);
  const key = indicator.derived === null ? "figure.source" : "figure.sourceDerived";
  const line = say(context, key, { source });
  return indicator.illustrative ? `${say(context, "note.illustrative")} ${line}` : line;
}
