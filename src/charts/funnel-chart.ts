import type { AreaFunnel, FunnelLoss, FunnelStage } from "./area-funnel.ts";
import { html, type Content, type Markup } from "../markup/html.ts";
import { svgPicture } from "../markup/svg.ts";
import { chartText } from "./chart-text.ts";
import { funnelLayout, type FunnelLayout } from "./funnel-layout.ts";
import { sideOf, type Side } from "./side.ts";
import { wrapText } from "./wrap-text.ts";

export interface FunnelChartOptions {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** In the order in which they are to be read. */
  readonly funnels: readonly AreaFunnel[];
  readonly widthPx: number;
  readonly mirrored?: boolean;
}

const FILLS = ["q2", "q4", "q5"] as const;
const LINE = 14;
const BAR_HEIGHT = 30;
const NAME_HEIGHT = 24;
const FUNNEL_GAP = 20;

/**
 * Draws take-up funnels on one scale: a bar a stage, hatched what was lost since the stage before,
 * and between two bars a line that says how many people that are. A missing stage shows its reason
 * and no hatch; a stage that holds more than the one before has lost nothing.
 */
export function funnelChart(options: FunnelChartOptions): Markup {
  const { id, title, description, funnels, widthPx: width, mirrored = false } = options;
  const layout = funnelLayout(funnels, width);
  const side = sideOf(width, mirrored);
  let top = 2;
  const drawing = funnels.map((funnel) => {
    const rows = rowsOf(funnel, layout, top);
    top = (rows.at(-1)?.bottom ?? top) + FUNNEL_GAP;
    return [
      funnel.name !== "" && nameMarkup(funnel.name, (rows[0]?.top ?? 0) - NAME_HEIGHT, side),
      rows.map((row) => rowMarkup(row, { layout, side })),
    ];
  });
  const height = Math.max(LINE, top - FUNNEL_GAP + 2);
  return svgPicture({ id, width, height, title, description, className: "funnel" }, drawing);
}

interface Row {
  readonly stage: FunnelStage;
  readonly previous: number | null;
  readonly first: number | null;
  readonly className: string;
  readonly loss: FunnelLoss | null;
  readonly notes: readonly string[];
  readonly top: number;
  readonly barTop: number;
  readonly bottom: number;
}

function rowsOf({ name, stages, losses }: AreaFunnel, layout: FunnelLayout, start: number) {
  let top = start + (name === "" ? 0 : NAME_HEIGHT);
  return stages.map((stage, i): Row => {
    const loss = losses[i] ?? null;
    const previous = stages[i - 1]?.value ?? null;
    const notes = wrapText(stage.note, layout.wordWidth, 11).filter(Boolean);
    const words = (1 + notes.length) * LINE + 2;
    const barTop = layout.isStacked ? top + words + 2 : top;
    const barBottom = Math.max(barTop + BAR_HEIGHT, layout.isStacked ? 0 : top + words);
    const lossHeight = loss === null ? 6 : layout.lossLines(loss).length * LINE + 8;
    const bottom = barBottom + (i === stages.length - 1 ? 0 : lossHeight);
    const row = { stage, previous, first: stages[0]?.value ?? null, loss, notes, top, barTop };
    top = bottom;
    return { ...row, className: FILLS[Math.min(i, FILLS.length - 1)] ?? "q5", bottom };
  });
}

function rowMarkup(row: Row, { layout, side }: { layout: FunnelLayout; side: Side }): Content {
  const { stage, loss, notes, top, barTop, bottom } = row;
  const valueX = layout.valueEnd;
  const lines = loss === null ? [] : layout.lossLines(loss);
  const lossTop = bottom - lines.length * LINE - 4;
  return [
    barMarkup(row, { layout, side }),
    chartText(stage.label, {
      x: side.at(0),
      y: top + 12,
      anchor: side.toward,
      className: "lb lb-b",
    }),
    notes.map((note, i) => {
      const y = top + 12 + (i + 1) * LINE;
      return chartText(note, { x: side.at(0), y, anchor: side.toward, className: "lb-s" });
    }),
    stage.value !== null &&
      chartText(stage.valueLabel, {
        x: side.at(valueX),
        y: top + 12,
        anchor: side.back,
        className: "lb lb-b",
      }),
    stage.value === null &&
      chartText(stage.valueLabel, {
        x: side.at(layout.barStart),
        y: barTop + BAR_HEIGHT / 2 + 4,
        anchor: side.toward,
        className: "ax",
      }),
    lines.map((line, i) => {
      const y = lossTop + 11 + i * LINE;
      return chartText(line, {
        x: side.at(layout.barStart),
        y,
        anchor: side.toward,
        className: "lb-w",
      });
    }),
  ];
}

function barMarkup(
  { stage: { value }, previous, first, className, barTop }: Row,
  { layout, side }: { layout: FunnelLayout; side: Side },
): Content {
  if (value === null) return false;
  const rect = (from: number, to: number, name: string) => {
    const width = round(layout.length(to) - layout.length(from));
    const x = side.rect(layout.barStart + layout.length(from), width);
    return (
      width > 0 &&
      html`<rect
        x="${x}"
        y="${round(barTop)}"
        width="${width}"
        height="${BAR_HEIGHT}"
        class="${name}"
      />`
    );
  };
  return [
    first !== null && first > value && rect(value, first, "f-tint"),
    previous !== null && previous > value && rect(value, previous, "nodata"),
    rect(0, value, className),
  ];
}

function nameMarkup(name: string, top: number, side: Side): Content {
  const place = { x: side.at(0), y: top + 13, anchor: side.toward, className: "lb lb-b" };
  return chartText(name, place);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
