import type { Area, LevelId } from "../model/area.ts";
import type { Indicator } from "../model/indicator.ts";
import type { PublishedObservation } from "../model/observation.ts";
import type { Link } from "./shell.ts";
import { benchmarkObservation } from "../derive/benchmark-observation.ts";
import {
  breakdownRow,
  breakdownsOf,
  type Breakdown,
  type BreakdownCell,
} from "../derive/breakdowns.ts";
import { areaOf, levelOf } from "../derive/lookup.ts";
import { ranking } from "../derive/ranking.ts";
import { hrefOf, languageOf, lowered, say, textOf, type AtlasContext } from "../figures/context.ts";
import { formatCount } from "../figures/format-count.ts";
import { formatObservation } from "../figures/format-value.ts";
import { measureLine } from "../figures/indicator-words.ts";
import { marksNote } from "../figures/mark-notes.ts";
import { marksOfObservation } from "../figures/marked-value.ts";
import { marksOf } from "../figures/marks-of.ts";
import { namesList } from "../figures/names-list.ts";
import { profileHref } from "../figures/profile-href.ts";
import { address } from "../markup/address.ts";
import { formatPercent } from "../scales/format-number.ts";
import { absenceWords } from "./absence-words.ts";
import { valueDetail } from "./value-detail.ts";

/** Of more areas than these the table has only the first: the file has all. */
const ROWS = { most: 60, first: 20 } as const;
/** Below this total a share has no decimals (method.md 12). */
const FEW_PEOPLE = 100;

/** A number of a category in an area. */
export interface BreakdownValue {
  readonly value: string;
  readonly marks: string;
  /** The interval, or how much a partial value covers. */
  readonly detail: string;
  readonly share: string;
  /** The marks of the share, where the number above it has others. */
  readonly shareMarks: string;
}

export interface BreakdownLine {
  readonly name: string;
  readonly href: string | null;
  /** True for the benchmark and other areas that hold those of the level. */
  readonly isLarger: boolean;
  readonly values: readonly BreakdownValue[];
}

export interface BreakdownTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly area: string;
  readonly lines: readonly BreakdownLine[];
  readonly notes: string;
  readonly file: Link;
}

/** Lays out the dimensions by which an indicator is split at a level, a table each. */
export function breakdownTables(
  context: AtlasContext,
  indicator: Indicator,
  level: LevelId,
): readonly BreakdownTable[] {
  const found = breakdownsOf(context.lookup, indicator, level);
  return found.map((breakdown) => breakdownTable(context, breakdown, level));
}

function breakdownTable(
  context: AtlasContext,
  breakdown: Breakdown,
  level: LevelId,
): BreakdownTable {
  const { indicator, period, categories } = breakdown;
  const listed = listedAreas(context, breakdown, level);
  const found = listed.areas.map((area) => ({ area, ...foundIn(context, breakdown, area) }));
  const lines = found.map(({ area, values }) => ({
    name: textOf(context, area.name),
    href: profileHref(context, area),
    isLarger: area.level !== level,
    values,
  }));
  const labels = categories.map(({ label, code }) => textOf(context, label) || code);
  return {
    caption: say(context, "breakdown.caption", {
      measure: measureLine(context, indicator, period),
      categories: namesList(context, labels),
    }),
    area: textOf(context, levelOf(context.lookup, level).name),
    columns: [say(context, "table.total"), ...labels],
    lines,
    notes: [
      ...someNote(context, listed, level),
      ...shareNote(context, lines),
      ...absenceWords(
        context,
        found.flatMap(({ statuses }) => statuses),
      ),
      marksNote(
        context,
        lines.flatMap(({ values }) => values.flatMap((one) => [one.marks, one.shareMarks])),
      ),
    ]
      .filter(Boolean)
      .join(" "),
    file: {
      label: say(context, "breakdown.file"),
      href: hrefOf(context, address.indicatorCsv(indicator.code)),
    },
  };
}

interface ListedAreas {
  readonly areas: readonly Area[];
  readonly count: number;
  readonly isShort: boolean;
}

/** The benchmark and, where not all are listed, the areas above; then those of the level as ranked. */
function listedAreas(
  { lookup }: AtlasContext,
  { indicator, period }: Breakdown,
  level: LevelId,
): ListedAreas {
  const ranked = ranking(lookup, { indicator, level, period }).map(({ area }) => area);
  const isShort = ranked.length > ROWS.most;
  const at = { indicator: indicator.code, level, period };
  const benchmark = benchmarkObservation(lookup, at)?.area;
  const parents = new Set(ranked.flatMap(({ parent }) => parent ?? []).toSorted());
  const larger = [
    ...(benchmark === undefined ? [] : [benchmark]),
    ...(isShort ? [...parents].map((code) => areaOf(lookup, code)) : []),
  ];
  const members = isShort ? ranked.slice(0, ROWS.first) : ranked;
  return { areas: [...new Set([...larger, ...members])], count: ranked.length, isShort };
}

function foundIn(context: AtlasContext, breakdown: Breakdown, area: Area) {
  const { indicator } = breakdown;
  const { total, cells } = breakdownRow(context.lookup, breakdown, area);
  const values = [
    valueOf(context, indicator, total),
    ...cells.map((cell) => ({
      ...valueOf(context, indicator, cell.observation),
      ...shareOf(context, indicator, { cell, total }),
    })),
  ];
  const observed = [total, ...cells.map(({ observation }) => observation)];
  return { values, statuses: observed.map((one) => one?.status ?? "missing") };
}

function valueOf(
  context: AtlasContext,
  indicator: Indicator,
  observation: PublishedObservation | undefined,
): BreakdownValue {
  return {
    value: formatObservation(context, indicator, observation),
    marks: marksOfObservation(indicator, observation),
    detail: valueDetail(context, indicator, observation),
    share: "",
    shareMarks: "",
  };
}

interface CellOfTotal {
  readonly cell: BreakdownCell;
  readonly total: PublishedObservation | undefined;
}

function shareOf(context: AtlasContext, indicator: Indicator, { cell, total }: CellOfTotal) {
  if (cell.share === null) return { share: "", shareMarks: "" };
  const decimals = (total?.value ?? 0) < FEW_PEOPLE ? 0 : 1;
  const marks = marksOf(indicator, [cell.observation, total]);
  return {
    share: formatPercent(cell.share / 100, { language: languageOf(context), decimals }),
    shareMarks: marks === marksOfObservation(indicator, cell.observation) ? "" : marks,
  };
}

function someNote(
  context: AtlasContext,
  { count, isShort }: ListedAreas,
  level: LevelId,
): readonly string[] {
  if (!isShort) return [];
  const areas = lowered(context, textOf(context, levelOf(context.lookup, level).plural));
  const shown = formatCount(context, ROWS.first);
  return [say(context, "breakdown.someNote", { count: formatCount(context, count), areas, shown })];
}

function shareNote(context: AtlasContext, lines: readonly BreakdownLine[]): readonly string[] {
  const hasShares = lines.some(({ values }) => values.some(({ share }) => share !== ""));
  return hasShares ? [say(context, "breakdown.shareNote")] : [];
}
