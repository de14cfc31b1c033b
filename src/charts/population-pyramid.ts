import { ticks } from "d3";
import { html, type Content, type Markup } from "../markup/html.ts";
import { svgPicture } from "../markup/svg.ts";
import { isolateRightToLeft } from "./isolate-right-to-left.ts";
import { textWidth } from "./text-width.ts";

/** The two values of an age group; null where one is not published. */
export interface PyramidPair {
  readonly left: number | null;
  readonly right: number | null;
}

/** One age group: shares (or counts) of this area and of the area that it is compared with. */
export interface AgeGroup {
  readonly label: string;
  readonly area: PyramidPair;
  readonly benchmark: PyramidPair | null;
}

/** Words come ready to be read; `format` writes the numbers of the axis. */
export interface PopulationPyramidOptions {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Youngest first. */
  readonly groups: readonly AgeGroup[];
  readonly leftTitle: string;
  readonly rightTitle: string;
  /** Names the outline; left out where there is none. */
  readonly benchmarkLabel: string;
  readonly format: (value: number) => string;
  readonly widthPx: number;
}

interface Layout {
  readonly width: number;
  readonly bottom: number;
  /** Half of the column in the middle that holds the ages. */
  readonly gutter: number;
  /** Distance of a value from the inner edge of its side, in px. */
  readonly length: (value: number) => number;
  readonly ticks: readonly number[];
}

type Side = keyof PyramidPair;

const SIDES: readonly Side[] = ["left", "right"];
const FILLS: Readonly<Record<Side, string>> = { left: "f-pm", right: "f-pf" };
const TOP = 16;
const ROW = 17;
const BAR = 14;
const FOOT = 20;
const MARGIN = 6;
const LABEL_SIZE = 11;
const MIN_GUTTER = 22;

/**
 * Draws the age pyramid of an area as filled bars, the area that it is compared with as an outline
 * over them, the ages in the middle. Both sides have one scale. A value that is not published leaves
 * its place empty and breaks the outline. Left and right are the same in every language.
 */
export function populationPyramid(options: PopulationPyramidOptions): Markup {
  const { id, title, description, groups, widthPx: width } = options;
  const layout = layoutOf(options);
  const drawing: readonly Content[] = [
    layout.ticks.map((tick) => SIDES.map((side) => gridLine(options, { layout, tick, side }))),
    groups.map((group, i) => row(group, { layout, y: layout.bottom - (i + 1) * ROW })),
    SIDES.map((side) => html`<path d="${outline(groups, { layout, side })}" class="n-zone" />`),
    headings(options, layout),
    outlineLabel(options, layout),
  ];
  const frame = { id, width, height: layout.bottom + FOOT, title, description, className: "pyr-p" };
  return svgPicture(frame, drawing);
}

function layoutOf({ groups, widthPx, format }: PopulationPyramidOptions): Layout {
  const pairs = groups.flatMap(({ area, benchmark }) => [area, benchmark ?? []].flat());
  const most = Math.max(0, ...pairs.flatMap(({ left, right }) => [left ?? 0, right ?? 0]));
  const labels = groups.map(({ label }) => textWidth(label, LABEL_SIZE));
  const gutter = Math.ceil(Math.max(MIN_GUTTER, Math.max(0, ...labels) / 2 + 4));
  const half = widthPx / 2 - gutter - MARGIN;
  const lines = most > 0 ? ticks(0, most, widthPx < 500 ? 3 : 4).filter((tick) => tick > 0) : [];
  const readable = new Set(lines.map(format)).size === lines.length;
  return {
    width: widthPx,
    bottom: TOP + groups.length * ROW,
    gutter,
    length: (value) => (most > 0 ? (value / most) * half : 0),
    ticks: readable ? lines : lines.slice(-1),
  };
}

function place({ width, gutter, length }: Layout, side: Side, value: number): number {
  const away = gutter + length(value);
  return round(side === "left" ? width / 2 - away : width / 2 + away);
}

function gridLine(
  { format }: PopulationPyramidOptions,
  { layout, tick, side }: { layout: Layout; tick: number; side: Side },
): Content {
  const x = place(layout, side, tick);
  const label = format(tick);
  const half = textWidth(label, LABEL_SIZE) / 2;
  const middle = round(Math.min(Math.max(x, half), layout.width - half));
  return html`<path d="M${x} ${TOP}V${layout.bottom}" class="n-grid" /><text
      x="${middle}"
      y="${layout.bottom + 14}"
      class="ax"
      text-anchor="middle"
      >${isolateRightToLeft(label)}</text
    >`;
}

function row(group: AgeGroup, { layout, y }: { layout: Layout; y: number }): Content {
  return [
    SIDES.map((side) => bar(group.area[side], { layout, side, y })),
    html`<text x="${layout.width / 2}" y="${y + 12}" class="ax" text-anchor="middle"
      >${isolateRightToLeft(group.label)}</text
    >`,
  ];
}

function bar(
  value: number | null,
  { layout, side, y }: { layout: Layout; side: Side; y: number },
): Content {
  if (value === null) return false;
  const width = round(layout.length(value));
  const inner = place(layout, side, 0);
  const x = side === "left" ? round(inner - width) : inner;
  const top = y + (ROW - BAR) / 2;
  return html`<rect x="${x}" y="${top}" width="${width}" height="${BAR}" class="${FILLS[side]}" />`;
}

function outline(
  groups: readonly AgeGroup[],
  { layout, side }: { layout: Layout; side: Side },
): string {
  return groups
    .map(({ benchmark }, i) => {
      const value = benchmark?.[side] ?? null;
      if (value === null) return "";
      const isDrawn = (groups[i - 1]?.benchmark?.[side] ?? null) !== null;
      const [x, y] = [place(layout, side, value), layout.bottom - i * ROW];
      return `${isDrawn ? `H${x}` : `M${x} ${y}`}V${y - ROW}`;
    })
    .join("");
}

function headings({ leftTitle, rightTitle }: PopulationPyramidOptions, layout: Layout): Content {
  const [left, right] = SIDES.map((side) => place(layout, side, 0));
  return [
    html`<text x="${left}" y="10" class="lb lb-b" text-anchor="end"
      >${isolateRightToLeft(leftTitle)}</text
    >`,
    html`<text x="${right}" y="10" class="lb lb-b">${isolateRightToLeft(rightTitle)}</text>`,
  ];
}

/** Stands beside the outline where most room is left, and nowhere where there is none. */
function outlineLabel(
  { groups, benchmarkLabel }: PopulationPyramidOptions,
  layout: Layout,
): Content {
  const width = textWidth(benchmarkLabel, LABEL_SIZE) + 2 * MARGIN;
  const ends = groups.map(({ area, benchmark }) => {
    const value = benchmark?.left ?? null;
    return value === null ? 0 : place(layout, "left", Math.max(value, area.left ?? 0));
  });
  const x = Math.max(0, ...ends);
  if (benchmarkLabel === "" || x < width) return false;
  const y = layout.bottom - ends.indexOf(x) * ROW - 5;
  return html`<text x="${round(x - MARGIN)}" y="${y}" class="lb-s halo" text-anchor="end"
    >${isolateRightToLeft(benchmarkLabel)}</text
  >`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
