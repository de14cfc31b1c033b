import type { MarkKind } from "../charts/mark.ts";
import type { Markup } from "../markup/html.ts";
import type { Area } from "../model/area.ts";
import type { Indicator } from "../model/indicator.ts";
import type { PublishedObservation } from "../model/observation.ts";
import { sparkline } from "../charts/sparkline.ts";
import { strip } from "../charts/strip.ts";
import { comparison, type Comparison } from "../derive/comparison.ts";
import { membersOf, observationOf, periodsOf } from "../derive/lookup.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { formatQuantity, formatValue, statusWord, unitSymbol } from "../figures/format-value.ts";
import { periodWords } from "../figures/indicator-words.ts";
import { isDaggered } from "../figures/is-daggered.ts";
import { address } from "../markup/address.ts";
import { parsePeriod, type Period } from "../model/period.ts";
import { formatPeriod } from "../scales/format-date.ts";
import { formatPercent } from "../scales/format-number.ts";

export interface RowComparison {
  readonly mark: MarkKind;
  readonly tone: "better" | "worse" | "same" | "higher";
  readonly label: string;
  readonly benchmark: string;
}

/** One indicator on a profile. */
export interface IndicatorRow {
  readonly title: string;
  readonly href: string;
  /** Unit, period and source. */
  readonly meta: string;
  readonly value: string;
  readonly symbol: string;
  readonly isDaggered: boolean;
  readonly interval: string;
  readonly comparison: RowComparison | null;
  readonly strip: Markup | null;
  readonly spark: Markup | null;
  readonly oneYear: string;
}

export interface RowRequest {
  readonly indicator: Indicator;
  readonly area: Area;
  readonly benchmark: Area | null;
}

/** Lays out an indicator of an area: value, interval, comparison, distribution, trend. */
export function indicatorRow(context: AtlasContext, request: RowRequest): IndicatorRow {
  const { lookup } = context;
  const { indicator, area } = request;
  const { code } = indicator;
  const period = periodsOf(lookup, code, area.level).at(-1) ?? "";
  const observation = observationOf(lookup, { indicator: code, area: area.code, period });
  const value = observation?.value ?? null;
  const status = observation?.status ?? "missing";
  const compared =
    request.benchmark &&
    comparison(lookup, { indicator, area: area.code, benchmark: request.benchmark.code, period });
  return {
    title: textOf(context, indicator.title),
    href: hrefOf(context, address.indicator(languageOf(context), code)),
    meta: [
      textOf(context, indicator.unit),
      periodWords(context, indicator, period),
      textOf(context, indicator.source),
      indicator.illustrative ? say(context, "note.illustrative") : "",
    ]
      .filter(Boolean)
      .join(" · "),
    value: value === null ? statusWord(context, status) : formatValue(context, indicator, value),
    symbol: value === null ? "" : unitSymbol(context, indicator),
    isDaggered: isDaggered(status) || indicator.illustrative,
    interval: intervalWords(context, indicator, observation),
    comparison: compared && rowComparison(context, request, compared),
    strip: rowStrip(context, request, { period, observation, compared }),
    spark: rowSpark(context, indicator, area),
    oneYear: say(context, "row.oneYear"),
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
    return status === "ok" ? say(context, "row.complete") : statusOf(context, observation);
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

function rowComparison(
  context: AtlasContext,
  { indicator, benchmark }: RowRequest,
  found: Comparison,
): RowComparison | null {
  const flag = found.flag.replace("much-", "") as Exclude<Comparison["flag"], `much-${string}`>;
  const look = LOOKS[flag];
  if (benchmark === null || look === undefined || found.benchmarkValue === null) return null;
  const key = found.isRestOfBenchmark ? "row.rest" : "row.benchmark";
  return {
    ...look,
    label: say(context, `compare.${flag}`),
    benchmark: say(context, key, {
      name: textOf(context, benchmark.name),
      value: formatValue(context, indicator, found.benchmarkValue),
    }),
  };
}

interface RowValue {
  readonly period: Period;
  readonly observation: PublishedObservation | undefined;
  readonly compared: Comparison | null;
}

/**
 * Draws the distribution. The upright is the value that the words compare with; the ends are
 * labelled with the extremes of the areas, though an interval may reach beyond them.
 */
function rowStrip(
  context: AtlasContext,
  { indicator, area }: RowRequest,
  { period, observation, compared }: RowValue,
): Markup | null {
  const { lookup } = context;
  const at = (code: string) =>
    observationOf(lookup, { indicator: indicator.code, area: code, period })?.value ?? null;
  const values = peersOf(context, area).flatMap((peer) => at(peer.code) ?? []);
  const { value = null, lower = null, upper = null, status = "missing" } = observation ?? {};
  if (values.length < 2 || indicator.kind === "count") return null;
  const interval = lower === null || upper === null ? null : ([lower, upper] as const);
  const marks = { values, value, interval, benchmark: compared?.benchmarkValue ?? null };
  const words = (n: number) => formatValue(context, indicator, n);
  const title = say(context, "row.stripTitle", {
    indicator: textOf(context, indicator.title),
    name: textOf(context, area.name),
    value: value === null ? statusWord(context, status) : formatQuantity(context, indicator, value),
  });
  const [minLabel, maxLabel] = [words(Math.min(...values)), words(Math.max(...values))];
  return strip({ id: `strip-${indicator.code}`, title, ...marks, minLabel, maxLabel });
}

/** An area's peers: the members of its level, or its own parts where it stands alone. */
function peersOf(context: AtlasContext, area: Area): readonly Area[] {
  const peers = membersOf(context.lookup, area.level);
  return peers.length > 1 ? peers : (context.lookup.childrenByArea.get(area.code) ?? []);
}

/** Draws the course from the first value that exists to the last, each with its own period. */
function rowSpark(context: AtlasContext, indicator: Indicator, area: Area): Markup | null {
  const { lookup } = context;
  const language = languageOf(context);
  const periods = periodsOf(lookup, indicator.code, area.level);
  const all = periods.map((period) => ({
    period,
    x: parsePeriod(period)?.end ?? 0,
    value:
      observationOf(lookup, { indicator: indicator.code, area: area.code, period })?.value ?? null,
  }));
  const isValued = ({ value }: { readonly value: number | null }) => value !== null;
  const points = all.slice(all.findIndex(isValued), all.findLastIndex(isValued) + 1);
  const [first, last] = [points[0], points.at(-1)];
  const [firstPeriod, lastPeriod] = [
    formatPeriod(first?.period ?? "", language),
    formatPeriod(last?.period ?? "", language),
  ];
  const title = say(context, "row.sparkTitle", {
    indicator: textOf(context, indicator.title),
    first: formatValue(context, indicator, first?.value ?? 0),
    last: formatValue(context, indicator, last?.value ?? 0),
    firstPeriod,
    lastPeriod,
  });
  const id = `spark-${indicator.code}`;
  return sparkline({ id, title, points, firstLabel: firstPeriod, lastLabel: lastPeriod });
}
