import type { PlanSpan, PlanSpans } from "../derive/plan-spans.ts";
import type { MessageKey } from "../locales/en.ts";
import type { ZonePlan } from "../model/plan.ts";
import type { Figure, FigureTable } from "./figure.ts";
import { planTimeline, type TimelineRow } from "../charts/plan-timeline.ts";
import { formatDate } from "../scales/format-date.ts";
import { dayNumber } from "../stats/day-number.ts";
import { languageOf, say, textOf, type AtlasContext } from "./context.ts";
import { figureId, type PlanTimelineSpec } from "./figure-spec.ts";
import { formatCount } from "./format-count.ts";
import { planSource } from "./plan-source.ts";
import { planSubject, spansOf } from "./plan-specs.ts";

const CLASSES: Readonly<Record<NonNullable<PlanSpan["status"]>, string>> = {
  done: "f-g-done",
  achieved: "f-g-done",
  "under-way": "f-g-track",
  "on-track": "f-g-track",
  "at-risk": "f-g-late",
  "off-track": "f-g-late",
  missed: "f-g-late",
  stale: "f-mute",
  dropped: "f-g-late",
  planned: "f-mute",
  "too-early": "f-mute",
  "not-started": "f-mute",
  "no-baseline": "f-mute",
  "no-data": "f-mute",
  "not-stated": "f-mute",
};

const TITLES: Readonly<Record<PlanSpan["kind"], MessageKey>> = {
  measure: "timeline.title",
  objective: "timeline.titleObjectives",
  milestone: "timeline.titleMilestones",
};

/** Draws the calendar of a plan (objectives and steps) or of an objective (measures). */
export function planTimelineFigure(context: AtlasContext, spec: PlanTimelineSpec): Figure {
  const { lookup } = context;
  const { plan, objective } = planSubject(lookup, spec);
  const found = spansOf(lookup, plan, objective);
  const extent = extentOf(found, plan);
  const words = timelineWords(context, found, extent);
  const { asOf } = lookup.atlas.config;
  const common = {
    title: words.title,
    description: words.description,
    rows: found.spans.map((span) => rowOf(context, span)),
    extent: { from: dayNumber(extent.from), to: dayNumber(extent.to) },
    now: dayNumber(asOf),
    nowLabel: formatDate(asOf, languageOf(context)),
    ticks: yearsOf(extent),
    mirrored: context.locale.direction === "rtl",
  };
  const id = figureId(spec);
  return {
    id,
    form: "chart",
    kind: "plan-timeline",
    indicators: [],
    ...words,
    wide: planTimeline({ id: `${id}-wide`, widthPx: 900, ...common }),
    narrow: planTimeline({ id: `${id}-narrow`, widthPx: 354, ...common }),
    legend: null,
    swatches: [],
    table: timelineTable(context, found),
    notes: found.undated === 0 ? [] : [say(context, "timeline.undated", { count: found.undated })],
    ...planSource(context, plan),
    isIllustrative: false,
  };
}

interface Extent {
  readonly from: string;
  readonly to: string;
}

function extentOf({ spans }: PlanSpans, { period }: ZonePlan): Extent {
  const dates = [period, ...spans].flatMap(({ from, to }) => [from, to]).toSorted();
  return { from: dates[0] ?? period.from, to: dates.at(-1) ?? period.to };
}

function yearsOf({ from, to }: Extent) {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const begin = dayNumber(`${first + i}-01-01`);
    return { at: Math.max(begin, dayNumber(from)), label: String(first + i) };
  });
}

function nameOf(context: AtlasContext, { code, title }: PlanSpan): string {
  return [code, textOf(context, title)].filter(Boolean).join(" ");
}

function wordOf(context: AtlasContext, span: PlanSpan): string {
  if (span.kind === "milestone") return formatDate(span.from, languageOf(context));
  if (span.kind === "objective") return say(context, `plan.status.${span.status}`);
  return say(context, `plan.measure.${span.status ?? "not-stated"}`);
}

function rowOf(context: AtlasContext, span: PlanSpan): TimelineRow {
  const status = span.status ?? "not-stated";
  return {
    name: nameOf(context, span),
    span: { from: dayNumber(span.from), to: dayNumber(span.to) },
    word: wordOf(context, span),
    className: span.kind === "milestone" ? "f-ink" : CLASSES[status],
  };
}

function timelineWords(context: AtlasContext, { spans }: PlanSpans, extent: Extent) {
  const { asOf } = context.lookup.atlas.config;
  const day = (iso: string) => formatDate(iso, languageOf(context));
  const kind = spans[0]?.kind ?? "milestone";
  const counted = spans.filter((span) => span.kind === kind);
  const lines = spans.map((span) => {
    const name = nameOf(context, span);
    if (span.from === span.to) return say(context, "timeline.day", { name, date: day(span.from) });
    const dates = { from: day(span.from), to: day(span.to) };
    return say(context, "timeline.line", { name, ...dates, word: wordOf(context, span) });
  });
  return {
    title: say(context, TITLES[kind], {
      date: day(asOf),
      ended: formatCount(context, counted.filter(({ to, isOpen }) => !isOpen && to <= asOf).length),
      count: formatCount(context, counted.length),
    }),
    subtitle: say(context, "timeline.subtitle", {
      from: day(extent.from),
      to: day(extent.to),
      date: day(asOf),
    }),
    description: say(context, "timeline.summary", { lines: lines.join("; ") }),
  };
}

function timelineTable(context: AtlasContext, { spans }: PlanSpans): FigureTable {
  const column = (key: string, word: MessageKey) => ({
    key,
    label: say(context, word),
    isNumber: false,
  });
  const date = (iso: string) => ({ text: formatDate(iso, languageOf(context)), value: iso });
  return {
    columns: [
      column("what", "timeline.what"),
      column("from", "timeline.from"),
      column("to", "timeline.to"),
      column("status", "plan.status"),
    ],
    rows: spans.map((span) => [
      { text: nameOf(context, span), value: nameOf(context, span) },
      date(span.from),
      span.isOpen ? { text: "", value: null } : date(span.to),
      statusCell(context, span),
    ]),
  };
}

function statusCell(context: AtlasContext, span: PlanSpan) {
  if (span.kind === "milestone") return { text: "", value: null };
  return { text: wordOf(context, span), value: span.status ?? "not-stated" };
}
