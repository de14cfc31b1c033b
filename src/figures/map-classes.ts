import type { RankedArea } from "../derive/ranking.ts";
import type { LevelId } from "../model/area.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Period } from "../model/period.ts";
import type { Swatch } from "./figure.ts";
import { benchmarkObservation } from "../derive/benchmark-observation.ts";
import { legend, type Legend } from "../scales/legend.ts";
import { MAX_SEQUENTIAL, NO_DATA_CLASS, SUPPRESSED_CLASS } from "../scales/palette.ts";
import { classBreaks, type ClassBreaks } from "../stats/class-breaks.ts";
import { ABSENCES, absenceCounts } from "./absence-counts.ts";
import { textOf, type AtlasContext } from "./context.ts";
import { formatCount } from "./format-count.ts";
import { statusWord } from "./format-value.ts";
import { markedObservation } from "./marked-value.ts";

/** How a map is divided into classes, and all that its legend says. */
export interface MapClasses {
  readonly breaks: ClassBreaks;
  readonly centre: number | null;
  readonly legend: Legend;
  readonly benchmark: { readonly value: number; readonly label: string } | null;
  readonly benchmarkWords: { readonly name: string; readonly value: string } | null;
}

interface MapMoment {
  readonly level: LevelId;
  readonly period: Period;
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
  { level, period, ranked }: MapMoment & { readonly ranked: readonly RankedArea[] },
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
  const benchmark = benchmarkOf(context, indicator, { level, period });
  return {
    breaks,
    centre,
    legend: found,
    benchmark: benchmark?.onAxis ?? null,
    benchmarkWords: benchmark?.words ?? null,
  };
}

/** Says how many classes a map of n areas with a value gets. */
export function classCount(n: number): number {
  return FEW_AREAS.find(({ below }) => n < below)?.classes ?? MAX_SEQUENTIAL;
}

/**
 * Counts the areas without a value by kind: withheld and no data always, also where there is none;
 * the other kinds where they occur. All but the withheld are hatched.
 */
export function absenceSwatches(
  context: AtlasContext,
  ranked: readonly RankedArea[],
): readonly Swatch[] {
  const counts = absenceCounts(ranked);
  const shown = ABSENCES.filter(
    (absence) => absence === "suppressed" || absence === "missing" || counts[absence] > 0,
  );
  return shown.map((absence) => ({
    className: absence === "suppressed" ? SUPPRESSED_CLASS : NO_DATA_CLASS,
    label: statusWord(context, absence),
    count: formatCount(context, counts[absence]),
  }));
}

function benchmarkOf(context: AtlasContext, indicator: Indicator, moment: MapMoment) {
  // The count of the whole lies far beyond those of its parts.
  if (indicator.kind === "count") return null;
  const request = { indicator: indicator.code, ...moment };
  const { area, observation } = benchmarkObservation(context.lookup, request) ?? {};
  if (area === undefined || observation?.value == null) return null;
  const name = textOf(context, area.name);
  const value = markedObservation(context, indicator, observation);
  return {
    onAxis: { value: observation.value, label: `${name} ${value}` },
    words: { name, value },
  };
}
