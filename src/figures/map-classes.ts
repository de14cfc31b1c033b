import type { RankedArea } from "../derive/ranking.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Swatch } from "./figure.ts";
import { areaOf, observationOf } from "../derive/lookup.ts";
import { legend, type Legend } from "../scales/legend.ts";
import { MAX_SEQUENTIAL, NO_DATA_CLASS, SUPPRESSED_CLASS } from "../scales/palette.ts";
import { classBreaks, type ClassBreaks } from "../stats/class-breaks.ts";
import { say, textOf, type AtlasContext } from "./context.ts";
import { formatCount } from "./format-count.ts";
import { formatQuantity } from "./format-value.ts";

/** How a map is divided into classes, and all that its legend says. */
export interface MapClasses {
  readonly breaks: ClassBreaks;
  readonly centre: number | null;
  readonly legend: Legend;
  readonly benchmark: { readonly value: number; readonly label: string } | null;
  readonly benchmarkWords: { readonly name: string; readonly value: string } | null;
}

/** How many classes a map has below so many areas with a value; above, as many as the palette. */
export const FEW_AREAS = [
  { below: 10, classes: 3 },
  { below: 20, classes: 4 },
] as const;

/** How many classes lie about a centre, half of them on either side. */
export const DIVERGING_CLASSES = 6;

/** Divides a map into classes; few areas get few classes, so that a class is more than one area. */
export function mapClasses(
  context: AtlasContext,
  indicator: Indicator,
  ranked: readonly RankedArea[],
): MapClasses {
  const values = ranked.map(({ value }) => value);
  const { scheme, decimals, breaks: given, centre, direction } = indicator;
  const k =
    scheme === "diverging"
      ? DIVERGING_CLASSES
      : classCount(values.filter((value) => value !== null).length);
  const options = { k, decimals, breaks: given, centre, direction };
  const wanted = classBreaks(values, { scheme, ...options });
  // "pretty" and "head-tail" may find more classes than the eye can tell apart.
  const isTooMany = wanted.scheme !== "diverging" && wanted.upper.length > MAX_SEQUENTIAL;
  const breaks = isTooMany ? classBreaks(values, { scheme: "natural", ...options }) : wanted;
  const found = legend(ranked, breaks, centre);
  const benchmark = benchmarkOf(context, indicator, ranked);
  return {
    breaks,
    centre,
    legend: found,
    benchmark:
      benchmark === null
        ? null
        : { value: benchmark.number, label: `${benchmark.name} ${benchmark.value}` },
    benchmarkWords: benchmark,
  };
}

function classCount(n: number): number {
  return FEW_AREAS.find(({ below }) => n < below)?.classes ?? MAX_SEQUENTIAL;
}

/** Counts the two kinds of areas without a value: always shown, also where there is none. */
export function absenceSwatches(
  context: AtlasContext,
  ranked: readonly RankedArea[],
): readonly Swatch[] {
  const without = ranked.filter(({ value }) => value === null);
  const suppressed = without.filter(({ status }) => status === "suppressed").length;
  return [
    {
      className: SUPPRESSED_CLASS,
      label: say(context, "status.suppressed"),
      count: formatCount(context, suppressed),
    },
    {
      className: NO_DATA_CLASS,
      label: say(context, "status.missing"),
      count: formatCount(context, without.length - suppressed),
    },
  ];
}

function benchmarkOf(
  context: AtlasContext,
  indicator: Indicator,
  ranked: readonly RankedArea[],
): { readonly name: string; readonly value: string; readonly number: number } | null {
  const { lookup } = context;
  const code = lookup.atlas.config.benchmark;
  const first = ranked[0]?.observation;
  if (code === undefined || first === undefined) return null;
  if (areaOf(lookup, code).level === ranked[0]?.area.level) return null;
  const request = { indicator: indicator.code, area: code, period: first.period };
  const value = observationOf(lookup, request)?.value ?? null;
  if (value === null) return null;
  const name = textOf(context, areaOf(lookup, code).name);
  return { name, value: formatQuantity(context, indicator, value), number: value };
}
