import type { Measure, Objective } from "../model/plan.ts";
import type { Link } from "./shell.ts";
import { areaOf } from "../derive/lookup.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { formatDate } from "../scales/format-date.ts";
import { measureStatus, type StatusWord } from "./plan-words.ts";

/** The measures of one part of an objective; the title is empty where the plan names no parts. */
export interface MeasureGroup {
  readonly title: string;
  readonly lines: readonly MeasureLine[];
}

/** A measure as a line of a list; no status where the plan tells none. */
interface MeasureLine {
  readonly code: string;
  readonly title: string;
  readonly text: string;
  readonly status: StatusWord | null;
  /** When it runs; empty where none of the measures is dated, which is said once. */
  readonly dates: string;
  readonly areas: readonly Link[];
}

/** Lays out the measures of an objective by the parts that the plan names, in their own order. */
export function objectiveMeasures(
  context: AtlasContext,
  { measures }: Objective,
): readonly MeasureGroup[] {
  const isDated = measures.some(({ from, to }) => (from ?? to) !== null);
  const groups = Map.groupBy(measures, ({ part }) => textOf(context, part));
  return [...groups].map(([title, own]) => ({
    title,
    lines: own.map((measure) => measureLine(context, measure, isDated)),
  }));
}

function measureLine(context: AtlasContext, measure: Measure, isDated: boolean): MeasureLine {
  return {
    code: measure.code,
    title: textOf(context, measure.title),
    text: textOf(context, measure.text),
    status: measure.status === null ? null : measureStatus(context, measure),
    dates: isDated ? measureDates(context, measure) : "",
    areas: measure.areas.map((code) => {
      const area = areaOf(context.lookup, code);
      const href = hrefOf(context, address.area(languageOf(context), area));
      return { label: textOf(context, area.name), href };
    }),
  };
}

function measureDates(context: AtlasContext, { from, to }: Measure): string {
  const day = (iso: string) => formatDate(iso, languageOf(context));
  if (from !== null && to !== null) {
    if (from === to) return day(from);
    return say(context, "plan.measure.span", { from: day(from), to: day(to) });
  }
  if (from !== null) return say(context, "plan.measure.from", { date: day(from) });
  if (to !== null) return say(context, "plan.measure.to", { date: day(to) });
  return say(context, "plan.measure.noDate");
}
