import type { NeedSupplyArea, NeedSupplyResult } from "../model/need-supply.ts";
import type { NeedSupplyMapSpec } from "./figure-spec.ts";
import type { Figure, Swatch } from "./figure.ts";
import { choropleth } from "../carto/choropleth.ts";
import { bivariateLegend } from "../charts/bivariate-legend.ts";
import { areaOf } from "../derive/lookup.ts";
import { needSupplyOf } from "../derive/need-supply.ts";
import { MOST_LINKED } from "../scales/most-linked.ts";
import { NO_DATA_CLASS, SUPPRESSED_CLASS } from "../scales/palette.ts";
import { assertClassCounts } from "./assert-class-counts.ts";
import { boundaryCredit } from "./boundary-credit.ts";
import { say, textOf, type AtlasContext } from "./context.ts";
import { figureId } from "./figure-spec.ts";
import { formatCount } from "./format-count.ts";
import { scaleLabel } from "./map-labels.ts";
import { mapSheet } from "./map-sheet.ts";
import { cellMarkNotes } from "./mark-notes.ts";
import { needSupplyExtremes } from "./need-supply-extremes.ts";
import { needSupplyTable } from "./need-supply-table.ts";
import {
  areaNames,
  needIndicators,
  needSupplySource,
  needSupplyWords,
  needText,
  priorityAreas,
  stateWords,
  supplyText,
} from "./need-supply-words.ts";
import { profileHref } from "./profile-href.ts";

const CELLS = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

/** What an area without one of the two sides looks like, and why it has none. */
const KINDS_OF_NOTHING = [
  SUPPRESSED_CLASS,
  NO_DATA_CLASS,
  "outside",
  "unregistered",
  "unsurveyed",
] as const;

type KindOfNothing = (typeof KINDS_OF_NOTHING)[number];

/** Draws need and supply on one map: nine classes, and every kind of nothing in a look of its own. */
export function needSupplyMapFigure(context: AtlasContext, spec: NeedSupplyMapSpec): Figure {
  const result = needSupplyOf(context.lookup, spec.pair);
  const id = figureId(spec);
  const title = mapTitle(context, result);
  const description = summary(context, result);
  const credit = boundaryCredit(context, result.level);
  const table = needSupplyTable(context, result);
  return {
    id,
    form: "map",
    kind: "need-supply-map",
    indicators: needIndicators(context, result),
    title,
    subtitle: subtitle(context, result),
    description,
    wide: picture(context, result, { id: `${id}-wide`, size: "wide", title, description }),
    narrow: picture(context, result, { id: `${id}-narrow`, size: "narrow", title, description }),
    legend: legend(context, result, id),
    swatches: swatches(context, result),
    table,
    notes: [
      say(context, "needSupply.map.read"),
      ...cutsNote(context, result),
      ...(isLong(result) ? [say(context, "map.pattern")] : []),
      ...(credit === "" ? [] : [say(context, "figure.boundaries", { credit })]),
      ...cellMarkNotes(context, table),
    ],
    source: needSupplySource(context, result),
    isIllustrative: result.illustrative,
  };
}

function isLong({ areas }: NeedSupplyResult): boolean {
  return areas.length > MOST_LINKED;
}

function mapTitle(context: AtlasContext, result: NeedSupplyResult): string {
  const priority = priorityAreas(result);
  if (priority.length === 0) return say(context, "needSupply.map.titleNone");
  return say(context, "needSupply.map.title", { names: areaNames(context, priority) });
}

function subtitle(context: AtlasContext, result: NeedSupplyResult): string {
  const { need, measure, period, areas } = needSupplyWords(context, result);
  const count = formatCount(context, result.compared);
  return say(context, "needSupply.map.measure", { need, supply: measure, period, count, areas });
}

function summary(context: AtlasContext, result: NeedSupplyResult): string {
  const inCell = (cell: number) =>
    areaNames(
      context,
      result.areas.filter((area) => area.cell === cell),
    );
  const words = say(context, "needSupply.map.summary", {
    measure: subtitle(context, result),
    priority: inCell(6),
    answered: inCell(8),
    ample: inCell(2),
  });
  const nothing = swatches(context, result)
    .filter(({ count }) => count !== formatCount(context, 0))
    .map(({ label, count }) => say(context, "needSupply.map.summaryNothing", { label, count }));
  return [
    words,
    ...needSupplyExtremes(context, result),
    ...nothing,
    say(context, isLong(result) ? "map.summaryFile" : "map.summaryTable"),
  ].join(" ");
}

function cutsNote(context: AtlasContext, result: NeedSupplyResult): readonly string[] {
  const { formatNeed, formatSupply } = needSupplyWords(context, result);
  const [needLow, needHigh] = result.needUpper.slice(0, -1);
  const [supplyLow, supplyHigh] = result.supplyUpper.slice(0, -1);
  if (needLow === undefined || needHigh === undefined) return [];
  if (supplyLow === undefined || supplyHigh === undefined) return [];
  return [
    say(context, "needSupply.map.cuts", {
      needLow: formatNeed(needLow),
      needHigh: formatNeed(needHigh),
      supplyLow: formatSupply(supplyLow),
      supplyHigh: formatSupply(supplyHigh),
    }),
  ];
}

interface PictureRequest {
  readonly id: string;
  readonly size: "wide" | "narrow";
  readonly title: string;
  readonly description: string;
}

function picture(context: AtlasContext, result: NeedSupplyResult, request: PictureRequest) {
  const { id, size, title, description } = request;
  const classes = new Map(result.areas.map((item) => [item.area, classOf(item)]));
  const map = choropleth({
    base: mapSheet(context, result.level, size),
    id,
    title,
    description,
    labels: result.areas.map((item) => ({
      code: item.area,
      name: textOf(context, areaOf(context.lookup, item.area).name),
      value: "",
      ...(item.needRank === null ? {} : { number: formatCount(context, item.needRank) }),
    })),
    links: isLong(result) ? [] : links(context, result),
    scaleLabel: scaleLabel(context),
    classOf: (code) => classes.get(code) ?? NO_DATA_CLASS,
  });
  const count = (className: string) =>
    [...classes.values()].filter((own) => own === className).length;
  const all = [...CELLS.map(cellClass), ...KINDS_OF_NOTHING];
  assertClassCounts(
    map,
    all.map((className) => ({ className, count: count(className) })),
  );
  return map;
}

function links(context: AtlasContext, result: NeedSupplyResult) {
  const words = needSupplyWords(context, result);
  return result.areas.flatMap((item) => {
    const area = areaOf(context.lookup, item.area);
    const href = profileHref(context, area);
    if (href === null) return [];
    return {
      code: item.area,
      href,
      label: say(context, "needSupply.map.area", {
        name: textOf(context, area.name),
        need: needText(context, words, item),
        supply: supplyText(context, words, item),
      }),
    };
  });
}

function legend(context: AtlasContext, { areas }: NeedSupplyResult, id: string) {
  return bivariateLegend({
    id: `${id}-legend`,
    title: say(context, "needSupply.legend"),
    upward: say(context, "needSupply.need"),
    across: say(context, "needSupply.supply"),
    low: say(context, "needSupply.low"),
    high: say(context, "needSupply.high"),
    classes: CELLS.map((cell) => ({
      className: cellClass(cell),
      row: Math.floor(cell / 3),
      column: cell % 3,
      count: formatCount(context, areas.filter((area) => area.cell === cell).length),
    })),
  });
}

/** Counts the areas without one of the sides by kind; all kinds stand there, also where none is. */
function swatches(context: AtlasContext, { areas }: NeedSupplyResult): readonly Swatch[] {
  const words: Readonly<Record<KindOfNothing, string>> = {
    [SUPPRESSED_CLASS]: say(context, "needSupply.needWithheld"),
    [NO_DATA_CLASS]: say(context, "needSupply.needMissing"),
    outside: stateWords(context, "outside"),
    unregistered: stateWords(context, "unregistered"),
    unsurveyed: stateWords(context, "unsurveyed"),
  };
  return KINDS_OF_NOTHING.map((className) => ({
    className,
    label: words[className],
    count: formatCount(context, areas.filter((area) => classOf(area) === className).length),
  }));
}

function cellClass(cell: number): string {
  return `b${Math.floor(cell / 3) + 1}${(cell % 3) + 1}`;
}

function classOf({ cell, need, needStatus, state, supplyStatus }: NeedSupplyArea): string {
  if (cell !== null) return cellClass(cell);
  if (needStatus === "suppressed") return SUPPRESSED_CLASS;
  if (need === null) return NO_DATA_CLASS;
  if (state === "outside" || state === "unregistered" || state === "unsurveyed") return state;
  return supplyStatus === "suppressed" ? SUPPRESSED_CLASS : NO_DATA_CLASS;
}
