import type { Area } from "../model/area.ts";
import type { Indicator } from "../model/indicator.ts";
import { periodsOf } from "../derive/lookup.ts";
import { say, textOf, type AtlasContext } from "../figures/context.ts";
import { marksNote } from "../figures/mark-notes.ts";
import { absenceWords } from "./absence-words.ts";
import { indicatorRow, type IndicatorRow } from "./indicator-row.ts";

export interface IndicatorGroup {
  readonly title: string;
  readonly rows: readonly IndicatorRow[];
}

export interface AreaIndicators {
  readonly note: string;
  readonly caption: string;
  readonly groups: readonly IndicatorGroup[];
  /** What the marks in the rows mean; empty where there are none. */
  readonly marksNote: string;
  /** False where every indicator has one period only, which is then said once. */
  readonly hasTrend: boolean;
  /** What the words for values that are not there mean, of those that occur. */
  readonly absences: readonly string[];
  /** Names in the key above the rows. */
  readonly key: {
    readonly area: string;
    readonly benchmark: string | null;
    readonly peers: string;
  };
}

/** Lists an area's indicators by domain, each with its comparison, distribution and trend. */
export function areaIndicators(
  context: AtlasContext,
  area: Area,
  benchmark: Area | null,
): AreaIndicators {
  const { lookup } = context;
  const { domains } = lookup.atlas.config;
  const shown = lookup.atlas.indicators.filter(
    ({ code }) => periodsOf(lookup, code, area.level).length > 0,
  );
  const rowsOf = (indicators: readonly Indicator[]) =>
    indicators.map((indicator) => indicatorRow(context, { indicator, area, benchmark }));
  const groups = domains
    .map((domain) => ({
      title: textOf(context, domain.title),
      rows: rowsOf(shown.filter((indicator) => indicator.domain === domain.id)),
    }))
    .filter(({ rows }) => rows.length > 0);
  const name = textOf(context, area.name);
  const isCompared = groups.some(({ rows }) => rows.some(({ comparison }) => comparison !== null));
  return {
    note: say(context, "area.indicatorsNote", { count: shown.length }),
    caption: say(context, "area.indicatorsCaption", { name }),
    groups,
    marksNote: marksNote(
      context,
      groups.flatMap(({ rows }) =>
        rows.flatMap(({ marks, comparison }) => [marks, comparison?.benchmarkMarks ?? ""]),
      ),
    ),
    hasTrend: groups.some(({ rows }) => rows.some(({ spark }) => spark !== null)),
    absences: absenceWords(
      context,
      groups.flatMap(({ rows }) => rows.map(({ status }) => status)),
    ),
    key: {
      area: name,
      benchmark: benchmark === null || !isCompared ? null : textOf(context, benchmark.name),
      peers: say(context, "row.peers"),
    },
  };
}
