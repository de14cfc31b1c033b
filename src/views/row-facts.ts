import type { MarkKind } from "../charts/mark.ts";
import type { Area } from "../model/area.ts";
import type { Indicator } from "../model/indicator.ts";
import type { PublishedObservation } from "../model/observation.ts";
import type { Period } from "../model/period.ts";
import type { Status } from "../model/status.ts";
import { comparison, type Comparison } from "../derive/comparison.ts";
import { hasInterval } from "../derive/interval-of.ts";
import { observationOf, periodsOf } from "../derive/lookup.ts";
import { rememberedBy } from "../derive/remembered.ts";
import { languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { formatValue, statusWord } from "../figures/format-value.ts";
import { markedQuantity, marksOfObservation } from "../figures/marked-value.ts";
import { marksOf } from "../figures/marks-of.ts";
import { formatPercent } from "../scales/format-number.ts";
import { changeComparison } from "./change-comparison.ts";
import { periodFacts } from "./period-facts.ts";

export interface RowComparison {
  readonly mark: MarkKind;
  readonly tone: "better" | "worse" | "same" | "higher";
  readonly label: string;
  readonly benchmark: string;
  readonly benchmarkMarks: string;
}

/** An indicator of an area in words, without its pictures. */
export interface RowFacts {
  readonly title: string;
  readonly href: string;
  /** Unit, period and source. */
  readonly meta: string;
  readonly value: string;
  readonly symbol: string;
  readonly status: Status;
  readonly marks: string;
  readonly interval: string;
  readonly comparison: RowComparison | null;
  /** Why there is nothing to compare with; empty where there is. */
  readonly absentBenchmark: string;
}

export interface RowRequest {
  readonly indicator: Indicator;
  readonly area: Area;
  readonly benchmark: Area | null;
}

/** What a row is made from: its period, what was observed, and what that was compared with. */
export interface RowFindings {
  readonly period: Period;
  readonly observation: PublishedObservation | undefined;
  readonly compared: Comparison | null;
}

/** Finds the latest period of an indicator at the level of an area, its value there, its comparison. */
export function rowFindings({ lookup }: AtlasContext, request: RowRequest): RowFindings {
  const { indicator, area, benchmark } = request;
  const { code } = indicator;
  const period = periodsOf(lookup, code, area.level).at(-1) ?? "";
  const observation = observationOf(lookup, { indicator: code, area: area.code, period });
  const compared =
    benchmark &&
    comparison(lookup, { indicator, area: area.code, benchmark: benchmark.code, period });
  return { period, observation, compared };
}

/** Words an indicator of an area: value or the reason for none, interval, comparison. */
export function rowFacts(
  context: AtlasContext,
  request: RowRequest,
  { period, observation, compared }: RowFindings = rowFindings(context, request),
): RowFacts {
  const { indicator } = request;
  const value = observation?.value ?? null;
  const status = observation?.status ?? "missing";
  const { title, href, meta, symbol } = periodFacts(context, { indicator, period });
  return {
    title,
    href,
    meta,
    value: value === null ? statusWord(context, status) : formatValue(context, indicator, value),
    symbol: value === null ? "" : symbol,
    status,
    marks: marksOfObservation(indicator, observation),
    interval: intervalWords(context, indicator, observation),
    comparison: compared && rowComparison(context, request, { period, compared, value }),
    absentBenchmark: value === null ? "" : absentBenchmark(context, request, period),
  };
}

function intervalWords(
  context: AtlasContext,
  indicator: Indicator,
  observation: PublishedObservation | undefined,
): string {
  if (observation?.value == null) return "";
  const { lower, upper, status } = observation;
  if (lower === null || upper === null) {
    if (status !== "ok") return statusOf(context, observation);
    if (observation.provisional) return say(context, "status.provisional");
    if (indicator.illustrative) return say(context, "row.invented");
    return say(context, hasInterval(indicator) ? "row.noInterval" : "row.complete");
  }
  const interval = say(context, "row.intervalText", {
    lower: formatValue(context, indicator, lower),
    upper: formatValue(context, indicator, upper),
  });
  return status === "partial" ? `${interval} · ${statusOf(context, observation)}` : interval;
}

/** A partial value says how much of its denominator it covers (method.md 1.3). */
function statusOf(context: AtlasContext, { status, coverage }: PublishedObservation): string {
  if (status !== "partial") return say(context, "status.estimated");
  const share = formatPercent(coverage, { language: languageOf(context), decimals: 0 });
  return `${say(context, "status.partial")} (${share})`;
}

const LOOKS: Readonly<Record<string, Pick<RowComparison, "mark" | "tone">>> = {
  better: { mark: "better", tone: "better" },
  worse: { mark: "worse", tone: "worse" },
  similar: { mark: "similar", tone: "same" },
  equal: { mark: "similar", tone: "same" },
  higher: { mark: "higher", tone: "higher" },
  above: { mark: "higher", tone: "higher" },
  lower: { mark: "lower", tone: "higher" },
  below: { mark: "lower", tone: "higher" },
};

/** Says why a benchmark has no value; nothing is said of what was never asked there. */
function absentBenchmark(
  context: AtlasContext,
  { indicator, benchmark }: RowRequest,
  period: Period,
): string {
  if (benchmark === null) return "";
  const at = { indicator: indicator.code, area: benchmark.code, period };
  const observation = observationOf(context.lookup, at);
  if (observation === undefined || observation.value !== null) return "";
  return say(context, "row.benchmarkAbsent", {
    name: textOf(context, benchmark.name),
    status: statusWord(context, observation.status),
  });
}

interface Compared {
  readonly period: Period;
  readonly compared: Comparison;
  readonly value: number | null;
}

function rowComparison(
  context: AtlasContext,
  { indicator, benchmark }: RowRequest,
  { period, compared: found, value }: Compared,
): RowComparison | null {
  const flag = found.flag.replace("much-", "") as Exclude<Comparison["flag"], `much-${string}`>;
  const look = LOOKS[flag];
  if (benchmark === null || look === undefined || found.benchmarkValue === null) return null;
  const isArithmetic = flag === "above" || flag === "below";
  const change =
    isArithmetic && value !== null
      ? changeComparison(indicator, { value, benchmark: found.benchmarkValue })
      : null;
  return {
    ...look,
    label: say(context, change ?? `compare.${flag}`),
    benchmarkMarks: marksOf(indicator, found.benchmarkParts),
    benchmark: found.isRestOfBenchmark
      ? benchmarkWords(context, { indicator, benchmark, found })
      : wholeBenchmarkWords(context, { indicator, benchmark, period, found }),
  };
}

interface BenchmarkRequest {
  readonly indicator: Indicator;
  readonly benchmark: Area;
  readonly found: Comparison;
}

function benchmarkWords(
  context: AtlasContext,
  { indicator, benchmark, found }: BenchmarkRequest,
): string {
  const { benchmarkValue, benchmarkParts, isRestOfBenchmark } = found;
  if (benchmarkValue === null) return "";
  return say(context, isRestOfBenchmark ? "row.rest" : "row.benchmark", {
    name: textOf(context, benchmark.name),
    value: markedQuantity(context, indicator, { value: benchmarkValue, parts: benchmarkParts }),
  });
}

/** All areas that are compared with the whole of a benchmark are told the same of it. */
const wholeBenchmarkWords = rememberedBy(
  ({ indicator, benchmark, period }: BenchmarkRequest & { readonly period: Period }) =>
    `${indicator.code}|${period}|${benchmark.code}`,
  benchmarkWords,
);
