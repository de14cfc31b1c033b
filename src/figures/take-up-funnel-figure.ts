import type { AreaFunnel, FunnelLoss } from "../charts/area-funnel.ts";
import type { StatedNumber } from "../model/stated-number.ts";
import type { TakeUpCounts, TakeUpResult } from "../model/take-up.ts";
import type { TakeUpFunnelSpec } from "./figure-spec.ts";
import type { Figure } from "./figure.ts";
import { funnelChart } from "../charts/funnel-chart.ts";
import { areaOf } from "../derive/lookup.ts";
import { takeUpOf } from "../derive/take-up.ts";
import { TAKE_UP_STAGES } from "../model/take-up.ts";
import { columnExtremes } from "./column-extremes.ts";
import { say, textOf, type AtlasContext } from "./context.ts";
import { figureId } from "./figure-spec.ts";
import { formatCount } from "./format-count.ts";
import { cellMarkNotes } from "./mark-notes.ts";
import { markedCell } from "./marked-value.ts";
import { takeUpCells } from "./take-up-cells.ts";
import { takeUpSentence } from "./take-up-sentence.ts";
import { byGap, takeUpTable } from "./take-up-table.ts";
import { peopleText, rateText, takeUpMeasure, takeUpSource, wholeLabel } from "./take-up-words.ts";

/** More funnels than this nobody reads one by one. */
const MAX_FUNNELS = 12;

/** Draws the funnel of the whole, or those of all areas on one scale, the widest gap first. */
export function takeUpFunnelFigure(context: AtlasContext, spec: TakeUpFunnelSpec): Figure {
  const result = takeUpOf(context.lookup, spec.funnel);
  const id = figureId(spec);
  const title = funnelTitle(context, result, spec.scope);
  const table = takeUpTable(context, result);
  const description = [
    takeUpSentence(context, result).text,
    columnExtremes(context, table, "coverage"),
  ]
    .filter(Boolean)
    .join(" ");
  const chart = (size: "wide" | "narrow") =>
    funnelChart({
      id: `${id}-${size}`,
      title,
      description,
      funnels: funnelsOf(context, result, spec.scope),
      widthPx: size === "wide" ? 940 : 354,
      mirrored: context.locale.direction === "rtl",
    });
  return {
    id,
    form: "chart",
    kind: "take-up-funnel",
    indicators: TAKE_UP_STAGES.map((stage) => result.indicators[stage]),
    title,
    subtitle: takeUpMeasure(context, result),
    description,
    wide: chart("wide"),
    narrow: chart("narrow"),
    legend: null,
    swatches: [],
    table,
    notes: [
      say(context, "takeUp.read"),
      ...shortenedNote(context, result, spec.scope),
      ...cellMarkNotes(context, table),
    ],
    source: takeUpSource(context, result),
    isIllustrative: result.illustrative,
  };
}

/** Says that a long list is cut; the table has all places. */
function shortenedNote(
  context: AtlasContext,
  { areas }: TakeUpResult,
  scope: TakeUpFunnelSpec["scope"],
): readonly string[] {
  if (scope === "whole" || areas.length <= MAX_FUNNELS) return [];
  return [say(context, "takeUp.first", { count: formatCount(context, MAX_FUNNELS) })];
}

function funnelTitle(
  context: AtlasContext,
  result: TakeUpResult,
  scope: TakeUpFunnelSpec["scope"],
): string {
  if (scope === "areas") {
    const [widest] = byGap(result.areas);
    if (widest?.gaps.total.value == null) return say(context, "takeUp.areas");
    return say(context, "takeUp.areasTitle", {
      name: textOf(context, areaOf(context.lookup, widest.area).name),
      count: markedCell(context, takeUpCells(context, result, widest).totalGap),
    });
  }
  const { coverage } = takeUpCells(context, result, result.whole);
  const name = wholeLabel(context, result);
  if (coverage.value === null) return name;
  return say(context, "takeUp.wholeTitle", { name, coverage: markedCell(context, coverage) });
}

function funnelsOf(
  context: AtlasContext,
  result: TakeUpResult,
  scope: TakeUpFunnelSpec["scope"],
): readonly AreaFunnel[] {
  if (scope === "whole") return [funnelOf(context, result.whole, "")];
  return byGap(result.areas)
    .slice(0, MAX_FUNNELS)
    .map((item) =>
      funnelOf(context, item, textOf(context, areaOf(context.lookup, item.area).name)),
    );
}

function funnelOf(
  context: AtlasContext,
  { stages, rates, gaps }: TakeUpCounts,
  name: string,
): AreaFunnel {
  const notes = {
    expected: say(context, "takeUp.note.expected"),
    recognised:
      rates.detection.value === null
        ? ""
        : say(context, "takeUp.note.recognised", { share: rateText(context, rates.detection) }),
    served:
      rates.takeUp.value === null
        ? ""
        : say(context, "takeUp.note.served", { share: rateText(context, rates.takeUp) }),
  };
  return {
    name,
    stages: TAKE_UP_STAGES.map((stage) => ({
      label: say(context, `takeUp.stage.${stage}`),
      note: notes[stage],
      value: stages[stage].value,
      valueLabel: peopleText(context, stages[stage]),
    })),
    losses: [loss(context, "detection", gaps.detection), loss(context, "takeUp", gaps.takeUp)],
  };
}

function loss(
  context: AtlasContext,
  kind: "detection" | "takeUp",
  gap: StatedNumber,
): FunnelLoss | null {
  if (gap.value === null || gap.value === 0) return null;
  const count = peopleText(context, gap);
  return {
    name: say(context, `takeUp.gap.${kind}`),
    text: say(context, "takeUp.people", { count }),
  };
}
