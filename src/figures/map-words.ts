import type { RankedArea } from "../derive/ranking.ts";
import type { LevelId } from "../model/area.ts";
import type { Indicator } from "../model/indicator.ts";
import type { IndicatorFigureSpec } from "./figure-spec.ts";
import type { MapClasses } from "./map-classes.ts";
import { CROWD } from "../carto/choropleth.ts";
import { levelOf } from "../derive/lookup.ts";
import { residentsOf } from "../derive/residents-of.ts";
import { MOST_LINKED } from "../scales/most-linked.ts";
import { absenceCounts } from "./absence-counts.ts";
import { boundaryCredit } from "./boundary-credit.ts";
import { lowered, say, textOf, type AtlasContext } from "./context.ts";
import { describeMap } from "./describe-map.ts";
import { formatCount } from "./format-count.ts";
import { measureLine } from "./indicator-words.ts";
import { rangeWords } from "./range-words.ts";

export interface MapSummaryRequest {
  readonly spec: IndicatorFigureSpec;
  readonly indicator: Indicator;
  readonly ranked: readonly RankedArea[];
  readonly classes: MapClasses | null;
}

/** Tells the map of an indicator in words. */
export function mapSummary(context: AtlasContext, request: MapSummaryRequest): string {
  const { spec, indicator, ranked, classes } = request;
  const range = rangeWords(context, indicator, ranked);
  const measure = measureLine(context, indicator, spec.period);
  if (range === undefined) return measure;
  const absences = absenceCounts(ranked);
  const counted = (count: number) => (count === 0 ? null : formatCount(context, count));
  return describeMap(context, {
    ...range,
    measure,
    count: formatCount(context, ranked.length),
    areas: lowered(context, textOf(context, levelOf(context.lookup, spec.level).plural)),
    classes: classes === null ? null : classes.legend.rows.length,
    benchmark: classes === null ? null : classes.benchmarkWords,
    missing: counted(absences.missing),
    suppressed: counted(absences.suppressed),
    notDefined: counted(absences.undefined),
    notApplicable: counted(absences["not-applicable"]),
    isLong: ranked.length > MOST_LINKED,
  });
}

/** Says how a map was made: its classes, its names, its boundaries. */
export function mapNotes(
  context: AtlasContext,
  { level, classes, areas }: MapNotesRequest,
): readonly string[] {
  const credit = boundaryCredit(context, level);
  const hasResidents = residentsOf(context.lookup, level).size > 0;
  return [
    classes === null ? say(context, "map.symbols") : classesNote(context, classes),
    ...(areas > MOST_LINKED && classes !== null ? [say(context, "map.pattern")] : []),
    ...(areas > CROWD && classes !== null && hasResidents ? [say(context, "map.towns")] : []),
    ...(credit === "" ? [] : [say(context, "figure.boundaries", { credit })]),
  ];
}

/** Says by which method the classes of a map were made. */
export function classesNote(context: AtlasContext, { breaks }: Pick<MapClasses, "breaks">): string {
  const scheme = say(context, `scheme.${breaks.scheme}`);
  return say(context, "figure.classes", { scheme });
}

interface MapNotesRequest {
  readonly level: LevelId;
  readonly classes: MapClasses | null;
  /** How many areas the map shows. */
  readonly areas: number;
}
