import type { Markup } from "../markup/html.ts";
import type { Area } from "../model/area.ts";
import type { Indicator } from "../model/indicator.ts";
import { sparkline } from "../charts/sparkline.ts";
import { strip, type StripOptions } from "../charts/strip.ts";
import { membersOf, observationOf, periodsOf } from "../derive/lookup.ts";
import { rememberedBy } from "../derive/remembered.ts";
import { languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { formatQuantity, formatValue, statusWord } from "../figures/format-value.ts";
import { parsePeriod } from "../model/period.ts";
import { isValued } from "../model/status.ts";
import { formatPeriod } from "../scales/format-date.ts";
import { levelStrips } from "./level-strips.ts";
import {
  rowFacts,
  rowFindings,
  type RowFacts,
  type RowFindings,
  type RowRequest,
} from "./row-facts.ts";

/** One indicator on a profile. */
export interface IndicatorRow extends RowFacts {
  readonly strip: Markup | null;
  readonly spark: Markup | null;
  readonly oneYear: string;
}

/** Lays out an indicator of an area: value, interval, comparison, distribution, trend. */
export function indicatorRow(context: AtlasContext, request: RowRequest): IndicatorRow {
  const findings = rowFindings(context, request);
  const facts = rowFacts(context, request, findings);
  const isEmpty = !isValued(facts.status);
  return {
    ...facts,
    strip: rowStrip(context, request, findings),
    spark: rowSpark(context, request.indicator, request.area),
    oneYear: isEmpty ? "" : say(context, "row.oneYear"),
  };
}

/**
 * Draws the distribution. The upright is the value that the words compare with; the ends are
 * labelled with the extremes of the areas, though an interval may reach beyond them.
 */
function rowStrip(
  context: AtlasContext,
  { indicator, area }: RowRequest,
  { period, observation, compared }: RowFindings,
): Markup | null {
  if (indicator.kind === "count") return null;
  const peers = peerValues(context, area, { indicator: indicator.code, period });
  const { value = null, lower = null, upper = null, status = "missing" } = observation ?? {};
  if (peers.values.length < 2) return null;
  const interval = lower === null || upper === null ? null : ([lower, upper] as const);
  const marks = { ...peers, value, interval, benchmark: compared?.benchmarkValue ?? null };
  const title = say(context, "row.stripTitle", {
    indicator: textOf(context, indicator.title),
    name: textOf(context, area.name),
    value: value === null ? statusWord(context, status) : formatQuantity(context, indicator, value),
  });
  const [minLabel = "", maxLabel = ""] = endLabels(peers.values, { context, indicator });
  const mirrored = context.locale.direction === "rtl";
  return strip({ id: `strip-${indicator.code}`, title, ...marks, minLabel, maxLabel, mirrored });
}

/** Words the lowest and the highest value: the areas of a level have the same ends. */
const endLabels = rememberedBy(
  ({ context, indicator }: { readonly context: AtlasContext; readonly indicator: Indicator }) =>
    `${languageOf(context)}|${indicator.code}`,
  (values: readonly number[], { context, indicator }) =>
    [Math.min(...values), Math.max(...values)].map((end) => formatValue(context, indicator, end)),
);

/** Lists the values of an area's peers: of its level, or of its own parts where it stands alone. */
function peerValues(
  context: AtlasContext,
  { code, level }: Area,
  { indicator, period }: { readonly indicator: string; readonly period: string },
): Pick<StripOptions, "values" | "isThinned"> {
  const { lookup } = context;
  const ofLevel = levelStrips(context, level)[indicator];
  if (membersOf(lookup, level).length > 1) return ofLevel ?? { values: [] };
  const parts = lookup.childrenByArea.get(code) ?? [];
  const values = parts.flatMap(
    (part) => observationOf(lookup, { indicator, area: part.code, period })?.value ?? [],
  );
  return { values };
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
